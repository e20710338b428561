export interface GateVerdict { isArticle: boolean; reason: string; mayComeLater: boolean }
export function judgePage(document: Document, _url: string): GateVerdict {
  const length = (document.body.textContent ?? '').length;
  return { isArticle: length > 2000, reason: 'There is little running text here.', mayComeLater: length < 500 };
}
