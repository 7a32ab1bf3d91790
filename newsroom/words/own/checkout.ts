/** What the page for payments calls a gift. */
export const checkoutWords = { ar: "مساهمة في صحافة مستقلة", en: "A gift to independent journalism" };
