/** What is said to whoever may not. */
export const accessWords = {
  ar: { adminsOnly: "هذا للمديرين وحدهم." },
  en: { adminsOnly: "This is for administrators alone." },
};
