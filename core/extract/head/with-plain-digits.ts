/** Zero in Arabic, Persian and Urdu, Hindi, Bengali, Thai: the others follow it. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const OTHER = /[٠-٩۰-۹०-९০-৯๐-๙]/;
const ALL = new RegExp(OTHER, 'g');

/** The text with the digits of other scripts as 0 to 9; as long as before. */
export function withPlainDigits(text: string): string {
  if (!OTHER.test(text)) return text;
  return text.replace(ALL, (digit) => {
    const unit = digit.charCodeAt(0);
    return String(unit - (ZEROS.findLast((zero) => zero <= unit) as number));
  });
}
