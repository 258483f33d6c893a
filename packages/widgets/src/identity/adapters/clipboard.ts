/** Copies a text; false where the page may not, as in a frame without the permission or without https. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // The screen shows the text to be copied by hand.
  }
};
