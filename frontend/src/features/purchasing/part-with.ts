/** Whether this code is the part's: its own barcode, or the code that is printed for parts without one. */
export const partWith = (part: { code: string; barcode: string | null }, code: string): boolean => {
  const read = code.trim().toUpperCase();
  return part.barcode?.toUpperCase() === read || part.code.toUpperCase() === read;
};
