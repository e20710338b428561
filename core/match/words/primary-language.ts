/** The language of a BCP 47 tag without script and country: "de" of "de-AT"; "en" where it is not known. */
export function primaryLanguage(language: string | null | undefined): string {
  return language?.toLowerCase().split('-')[0] || 'en';
}
