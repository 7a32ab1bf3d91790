/** The newsroom's mark beside breadcrumbs. */
export function Mark() {
  return <img src="/icon.svg" alt="" width={28} height={28} />;
}

/** The newsroom's name on the sign-in page. */
export function Wordmark() {
  return (
    <p className="waraq-wordmark" lang="ar">
      ورق
    </p>
  );
}
