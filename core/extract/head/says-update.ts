const UPDATE = /[uo]pp?dat|modif|correct|aktuali[sz]|actuali|mis à jour|atualiz|aggiorn|bijgewerkt/i;

/** True for a line that tells when a text was last touched, which is not the day it was published. */
export function saysUpdate(text: string): boolean {
  return UPDATE.test(text);
}
