// The style sheet of a page.

/// Dark text on white in a column that reads well, tables with lines, and rules for paper.
///
/// The colours reach a contrast of 7 to 1 on white (WCAG 2.1, 1.4.6).
let htmlStyleSheet: StaticString = """
  :root { color-scheme: light; }
  body { max-width: 50em; margin: 1.5em auto; padding: 0 1em; background: #fff; color: #1a1a1a;
    font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif; }
  h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.2em 0 0.4em; }
  h1 { font-size: 1.6em; } h2 { font-size: 1.3em; } h3 { font-size: 1.15em; }
  h4, h5, h6 { font-size: 1em; }
  p, pre, table, [role=list] { margin: 0.4em 0; }
  p { min-height: 0.6em; overflow-wrap: break-word; tab-size: 8; }
  pre { white-space: pre-wrap; }
  [role=list] [role=list] { margin: 0; }
  [role=listitem] { margin-inline-start: 2em; }
  [role=listitem] > .label:first-child, [role=listitem] > p:first-child > .label:first-child {
    display: inline-block; min-width: 1.6em; margin-inline-start: -2em;
    margin-inline-end: 0.15em; }
  [role=listitem] > p { margin: 0.2em 0; }
  table { border-collapse: collapse; max-width: 100%; }
  th, td { border: 1px solid #767676; padding: 0.2em 0.5em; vertical-align: top;
    text-align: start; font-weight: inherit; }
  th { background: #eee; }
  td > :first-child, th > :first-child { margin-top: 0; }
  td > :last-child, th > :last-child { margin-bottom: 0; }
  img { max-width: 100%; object-fit: contain; }
  a { color: #003d99; }
  sup, sub { line-height: 0; }
  ins, [data-change=inserted] { color: #0a5215; text-decoration: underline; }
  [data-change=movedTo] { color: #0a5215; text-decoration: underline double; }
  del, [data-change=deleted], [data-change=movedFrom] { color: #8c0d0d;
    text-decoration: line-through; }
  p[data-change]::after { content: " \\00b6"; }
  .image { border: 1px dashed #767676; padding: 0 0.3em; }
  .link { text-decoration: underline dotted; }
  .text-box, .frame, .embedded { border: 1px solid #767676; padding: 0.2em 0.8em;
    margin: 0.6em 0; }
  .page-region { color: #404040; font-size: 0.9em; margin: 0.4em 0; }
  .page-region::before, .notes::before, .comments::before { content: attr(aria-label);
    display: block; font-size: 0.85em; font-weight: 600; color: #505050; }
  .page-region { border-inline-start: 3px solid #767676; padding-inline-start: 0.8em; }
  .notes, .comments, body > footer { border-top: 1px solid #767676; margin-top: 2em;
    padding-top: 0.5em; font-size: 0.9em; }
  .note { display: flex; flex-wrap: wrap; column-gap: 0.6em; }
  .note > * { flex: 1 1 80%; }
  .note > .mark { flex: 0 0 auto; }
  .comments .note > .mark { flex: 1 0 100%; color: #505050; }
  .page-break { border: 0; border-top: 1px dashed #767676; }
  @page { margin: 2cm; }
  @media print {
    body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
    h1, h2, h3, h4, h5, h6 { break-after: avoid; }
    tr, img, [role=listitem] { break-inside: avoid; }
    thead { display: table-header-group; }
    .page-break { visibility: hidden; margin: 0; }
    a { color: inherit; }
  }

  """
