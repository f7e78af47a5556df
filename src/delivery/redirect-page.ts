const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');

interface RedirectPage {
  /** The full address of the new page. */
  to: URL;
  /** The title of the new page, as plain text. */
  title: string;
}

/** A page for hosts without redirects: it leads on at once and says where to, in German. No style, no script. */
export const redirectPage = ({ to, title }: RedirectPage): string => {
  const path = escapeHtml(to.pathname + to.search + to.hash);
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Diese Seite ist umgezogen</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${escapeHtml(to.href)}">
</head>
<body>
<main>
<h1>Diese Seite ist umgezogen</h1>
<p>Die neue Adresse: <a href="${path}">${escapeHtml(title)}</a></p>
</main>
</body>
</html>
`;
};
