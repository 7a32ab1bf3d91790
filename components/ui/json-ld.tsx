type Props = { data: object };

/** Structured data. Every `<` is escaped: a headline with `</script>` must not break out. */
export function JsonLd({ data }: Props) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
