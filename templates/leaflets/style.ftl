<#-- The style of leaflets. The library that sets them knows CSS 2.1, a little of 3, no variables. -->
<#assign accent = site.config.accent!"#0b6b67">
@page {
  size: A4;
  margin: 20mm 22mm 26mm 22mm;
  @bottom-left { content: element(foot); vertical-align: top; padding-top: 4mm; width: 85%; }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    font: 8pt "Liberation Sans"; color: #495855; vertical-align: top; padding-top: 4mm;
  }
}
.running-foot {
  position: running(foot); font: 7.5pt/1.45 "Liberation Sans"; color: #495855;
}
body { margin: 0; font: 10pt/1.5 "Liberation Sans"; color: #17211f; }
h1, h2, h3, h4 { font-family: "Liberation Serif"; font-weight: bold; page-break-after: avoid; }
h1 { font-size: 25pt; line-height: 1.12; margin: 2mm 0 3mm; color: #07403e; }
h2 { font-size: 15pt; line-height: 1.25; margin: 8mm 0 2mm; color: #07403e; }
h3 { font-size: 12pt; line-height: 1.3; margin: 5mm 0 1.5mm; }
h4 { font-size: 10.5pt; margin: 4mm 0 1mm; }
p, ul, ol, dl, table, figure, blockquote { margin: 0 0 2.6mm; orphans: 2; widows: 2; }
ul, ol { padding-left: 6mm; }
li { margin: 0 0 1.2mm; }
dd { margin: 0 0 2mm 5mm; }
dt { font-weight: bold; }
a { color: ${accent}; text-decoration: none; }
sup { font-size: 6.5pt; line-height: 1; vertical-align: 3pt; }
code { font-family: "Liberation Sans"; }
img { max-width: 100%; }
.masthead { border-bottom: 0.8mm solid ${accent}; padding: 0 0 3mm; margin: 0 0 6mm; }
.brand { font: bold 10pt "Liberation Sans"; color: ${accent}; margin: 0 0 6mm; }
.lead { font: 12.5pt/1.45 "Liberation Serif"; color: #495855; }
.dates { font-size: 8pt; color: #495855; margin: 0; }
.code { float: right; width: 27mm; margin: 0 0 4mm 8mm; text-align: right; }
.code img { width: 26mm; height: 26mm; }
.code p { font-size: 7pt; line-height: 1.3; color: #495855; margin: 1mm 0 0; }
.box {
  border-left: 1mm solid ${accent}; background-color: #f3f7f6;
  padding: 3mm 4mm 1mm; margin: 4mm 0; page-break-inside: avoid;
}
.box-title { font-weight: bold; color: #07403e; margin: 0 0 1.5mm; }
.box-title .kind { color: #495855; margin-right: 1mm; }
.box-risks, .box-warning, .box-contraindications { border-color: #704508; background-color: #fdf3df; }
.box-danger, .box-emergency { border-color: #9b1c1c; background-color: #fcecea; }
.standing { border: 0.3mm solid #6b827e; padding: 3mm 4mm 1mm; margin: 4mm 0; page-break-inside: avoid; }
.standing dt { font-size: 8pt; color: #495855; }
.standing dd { margin-left: 0; }
figcaption, .table-note, caption { font-size: 8.5pt; line-height: 1.4; color: #495855; }
figure { page-break-inside: avoid; }
figcaption { display: block; margin: 1.5mm 0 0; }
.picture {
  display: block; border: 0.3mm solid #d0dcda; padding: 3mm 4mm; font-style: italic;
}
table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; font-size: 8pt; line-height: 1.4; }
caption { text-align: left; font-weight: bold; padding: 0 0 1.5mm; }
th, td { text-align: left; vertical-align: top; padding: 1.2mm 1.8mm; border-bottom: 0.2mm solid #d0dcda; }
thead th { border-bottom: 0.5mm solid ${accent}; background-color: #e6f2f1; }
tr { page-break-inside: avoid; }
td .cite { font-size: 7pt; }
td ul { padding-left: 3.5mm; margin: 0; }
.references { font-size: 8pt; line-height: 1.45; }
.references h2, .colophon h2 { font-size: 12pt; }
.references li { page-break-inside: avoid; }
.study { color: #495855; }
.colophon { border-top: 0.3mm solid #6b827e; margin: 8mm 0 0; font-size: 8.5pt; page-break-inside: avoid; }
.colophon h2 { margin-top: 4mm; }
.notice { font-weight: bold; }
address { font-style: normal; margin: 0 0 2mm; }
.sr, .backlinks { display: none; }
