const paths = {
  save: "M6 3h12v18l-6-4.5L6 21z",
  camera: "M4 8h3l2-3h6l2 3h3v11H4zM15.5 13a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z",
  tag: "M3 12V4h8l10 10-8 8zM8.7 8.5a1.2 1.2 0 1 1-2.4 0 1.2 1.2 0 0 1 2.4 0z",
  clock: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5l3 2",
  close: "M6 6l12 12M18 6 6 18",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  globe: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  search: "M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM15.3 15.3 20 20",
  linkOut: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  email: "M3 5h18v14H3zM3 6l9 7 9-7",
  whatsapp: "M4 20l1.2-4A8.5 8.5 0 1 1 8.3 19zM9 8.5c0 4 2.5 6.5 6.5 6.5l.7-2-2.2-1-1 1a5 5 0 0 1-2-2l1-1-1-2.2z",
  telegram: "M21 4 3 11l6 2.5L17 8l-6 6.7 7 4.8zM9 13.5V20l3.2-4.4",
  x: "M4 4h4.5L20 20h-4.5zM19.5 4 13 11.4M4.5 20l6.6-7.5",
  facebook: "M14 21v-8h3l.5-3.5H14V7.5c0-1.2.5-2 2-2h1.5v-3h-2.3c-2.8 0-4.4 1.7-4.4 4.5v2.5H8V13h2.8v8z",
} as const;

export type IconName = keyof typeof paths;

type Props = { name: IconName; small?: boolean; className?: string };

/** A drawing that repeats what the words beside it say. Only the arrow turns with the direction of the page. */
export function Icon({ name, small = false, className = "" }: Props) {
  const classes = ["icon", small ? "size-4" : "size-5", name === "linkOut" ? "mirrored" : "", className];
  return (
    <svg className={classes.filter(Boolean).join(" ")} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
