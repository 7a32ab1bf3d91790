/** Addresses that hand a story to another service. They are plain links: no service learns of a reader who uses none. */
export function shareLinks(title: string, url: string) {
  const [text, link, both] = [title, url, `${title}\n${url}`].map(encodeURIComponent);
  return {
    whatsapp: `https://wa.me/?text=${both}`,
    telegram: `https://t.me/share/url?url=${link}&text=${text}`,
    x: `https://x.com/intent/post?url=${link}&text=${text}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${link}`,
    email: `mailto:?subject=${text}&body=${both}`,
  };
}
