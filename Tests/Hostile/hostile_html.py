"""HTML made to exhaust memory or time, to run in a browser, or to ask for something."""

FAR = "http://127.0.0.1:9/far"
RUN = "document.title='hostile'"


def times(piece, count):
    return (piece * count).encode()


def sizes():
    yield "deep.html", "35,000 elements in one another", "error limitExceeded", times("<div>", 35_000)
    yield "deep-bold.html", "60,000 letters in bold, in bold", "error limitExceeded", times("<b>", 60_000)
    yield "deep-tables.html", "tables in tables", "error limitExceeded", times("<table><tr><td>", 12_000)
    yield "deep-lists.html", "lists in lists", "error limitExceeded", times("<ol><li>", 20_000)
    yield "adoption.html", "links that are not closed in paragraphs", "report", times("<p><a><b><i>x</p>", 10_000)
    yield "adoption-cross.html", "elements that close across one another", "report", times("<b><p>x</b></p>", 12_000)
    yield "adoption-fonts.html", "marks of all kinds, never closed", "report", times(
        "<b><i><u><s><em><strong><font size=1><p>", 4_000)
    yield "foster.html", "text between the cells of a table", "report", b"<table>" + times("<tr>x<b>y", 20_000)
    yield "closing.html", "end tags of nothing", "report", times("</p></b></div>", 13_000)
    yield "select.html", "20,000 options in forms", "report", b"<select>" + times("<option>a", 20_000)
    names = " ".join(f"a{index}=x" for index in range(22_000))
    yield "attributes.html", "22,000 attributes", "error limitExceeded", f"<p {names}>x".encode()
    yield "attribute.html", "an attribute of 190 kB", "report", b'<p title="' + b"a" * 190_000 + b'">x'
    yield "name.html", "an element with a name of 190 kB", "report", b"<" + b"n" * 190_000 + b">x"
    yield "colspan.html", "cells over 1,000 columns each", "report", \
        b"<table><tr>" + times("<td colspan=1000>x", 10_000)
    yield "colspan-huge.html", "a cell over 10^9 columns", "report", b"<table><tr><td colspan=1000000000 rowspan=1000000000>x"
    yield "rowspan.html", "each cell over 65,534 rows", "error limitExceeded", b"<table>" + times("<tr><td rowspan=65534>x", 1_000)
    yield "spans.html", "1,000 rows of 1,000 columns", "report", b"<table>" + times("<tr><td colspan=1000 rowspan=2>x", 5_000)
    yield "cols.html", "a group of 10^9 columns", "report", b"<table><colgroup span=1000000000><col span=1000000000><tr><td>x"
    for kind in "iIaA1":
        yield f"list-{'upper' if kind.isupper() else 'lower'}-{kind.lower()}.html", f"a list from 2,147,483,647 of type {kind}", \
            "report", f"<ol type={kind} start=2147483647>".encode() + times("<li>x", 1_000)
    rules = "".join(f".a{index} .b{index}>p{{color:red}}" for index in range(4_000))
    yield "selectors.html", "4,000 rules for 7,000 elements", "error limitExceeded", \
        f"<style>{rules}</style>".encode() + times("<p class=a1>x", 7_000)
    yield "declarations.html", "a rule of 7,000 declarations for 15,000 elements", "error limitExceeded", \
        b"<style>p{" + times("color:red;", 7_000) + b"}</style>" + times("<p>x", 15_000)
    yield "margins.html", "a rule of 7,000 margins for 15,000 elements", "error limitExceeded", \
        b"<style>p{" + times("margin:0 1pt;", 7_000) + b"}</style>" + times("<p>x", 15_000)
    yield "background.html", "a background of 25,000 words for 15,000 elements", "error limitExceeded", \
        b"<style>p{background:" + times("x ", 25_000) + b"}</style>" + times("<p>x", 15_000)
    yield "fonts.html", "a font of 30,000 families for 15,000 elements", "error limitExceeded", \
        b"<style>p{font-family:" + times("x,", 30_000) + b"}</style>" + times("<p>x", 15_000)
    yield "selector.html", "a selector of 20,000 steps", "report", \
        b"<style>" + times("p>", 20_000) + b"p{color:red}</style>" + times("<p>x", 20_000)
    yield "css-open.html", "brackets of CSS that stay open", "report", b"<style>p" + times("{[(", 60_000)
    yield "css-comment.html", "comments of CSS that stay open", "report", b"<style>" + times("/*", 90_000)
    yield "references.html", "references to characters without end", "report", times("&", 190_000)
    yield "reference.html", "a reference with a number of 190,000 digits", "report", b"&#" + b"9" * 190_000 + b";x"
    yield "comments.html", "comments that stay open", "report", times("<!--", 45_000)
    yield "lone.html", "signs that open tags", "report", times("<", 190_000)
    yield "bogus.html", "processing instructions", "report", times("<?x ", 45_000)
    yield "breaks.html", "45,000 line breaks", "report", times("<br>", 45_000)
    yield "rules.html", "45,000 lines", "report", times("<hr>", 45_000)
    yield "titles.html", "20,000 headings", "report", times("<h1>x", 20_000)
    yield "pre.html", "preformatted in preformatted", "error limitExceeded", times("<pre><code>", 15_000)
    yield "ids.html", "20,000 elements of one name", "report", times("<a id=x href=#x>", 12_000)
    yield "links.html", "20,000 links in one another", "report", times("<a href=x>y", 17_000)
    yield "plaintext.html", "the element that never ends", "report", b"<plaintext>" + b"</plaintext><b>" * 10_000
    yield "svg.html", "a drawing of 30,000 groups", "error limitExceeded", b"<svg>" + times("<g>", 30_000)
    yield "math.html", "formulas in formulas", "error limitExceeded", b"<math>" + times("<mrow>", 25_000)
    yield "template.html", "templates in templates", "error limitExceeded", times("<template>", 18_000)


def encodings():
    hidden = "+ADw-script+AD4-" + RUN + "+ADw-/script+AD4-"
    yield "utf7.html", "a script in UTF-7", "report", f"<meta charset=utf-7><p>{hidden}".encode()
    yield "utf16.html", "a script in UTF-16", "finding activeContent", f"<script>{RUN}</script>x".encode("utf-16")
    yield "utf16-meta.html", "a page that says it is UTF-16 and is not", "report", b"<meta charset=utf-16><p>x"
    yield "iso2022.html", "a script behind an escape", "report", \
        b"<meta charset=iso-2022-jp><p title='\x1b$B'><script>" + RUN.encode() + b"</script>'>x"
    yield "nul.html", "NULs in tags", "error unknownFormat", b"<scr\0ipt>x</scr\0ipt><img src=x on\0error=x><script\0>y</script>"
    yield "overlong.html", "an overlong form of <", "finding undecodableText", b"<meta charset=utf-8>\xc0\xbcscript>x"


def scripts():
    pieces = [
        f"<script>{RUN}</script>", f"<img src=x onerror={RUN}>", f"<svg onload={RUN}>", f"<body onload={RUN}>",
        f"<svg><script>{RUN}</script></svg>", f"<math><mtext></mtext><script>{RUN}</script></math>",
        f"<a href=\"javascript:{RUN}\">x</a>", f"<a href=\"java&#9;script&colon;{RUN}\">x</a>",
        f"<a href=\" \x01javascript:{RUN}\">x</a>", f"<form action=\"javascript:{RUN}\"><button>x</button></form>",
        f"<button formaction=\"javascript:{RUN}\">x</button>", f"<iframe srcdoc=\"<script>parent.{RUN}</script>\"></iframe>",
        f"<iframe src=\"javascript:parent.{RUN}\"></iframe>", f"<object data=\"javascript:{RUN}\"></object>",
        f"<embed src=\"javascript:{RUN}\">", f"<meta http-equiv=refresh content=\"0;javascript:{RUN}\">",
        f"<details open ontoggle={RUN}>x</details>", f"<input autofocus onfocus={RUN}>",
        f"<video><source onerror={RUN}></video>", f"<style>@keyframes x{{}}</style><p style=\"animation-name:x\" onanimationstart={RUN}>x",
        f"<a href=\"data:text/html,<script>{RUN}</script>\">x</a>", f"<svg><a xlink:href=\"javascript:{RUN}\"><text>x</text></a></svg>",
        f"<svg><animate onbegin={RUN} attributeName=x dur=1s></svg>", f"<applet code=x.class>x</applet>",
    ]
    # A control character is in no page; a page in the page and a drawing are told as what they are.
    others = {8: "error unknownFormat", 11: "finding externalContent", 12: "finding externalContent",
              21: "finding embeddedObject"}
    for index, piece in enumerate(pieces):
        yield f"script-{index:02}.html", f"a script: {piece.split('=')[0][:40]}", \
            others.get(index, "finding activeContent"), f"<p>a{piece}<p>b".encode()
    mutations = [
        f"<noscript><p title=\"</noscript><img src=x onerror={RUN}>\">", f"<svg></p><style><a id=\"</style><img src=x onerror={RUN}>\">",
        f"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror={RUN}&gt;\">",
        f"<textarea></textarea><p title=\"<textarea>\"><title></title><img alt=\"</title><script>{RUN}</script>\">",
        f"<!--><p title=\"--><script>{RUN}</script>\">", f"<xmp><p title=\"</xmp><script>{RUN}</script>\">",
        f"<form><math><mtext></form><form><mglyph><style></math><img src onerror={RUN}>",
        f"<p title=\"`onmouseover={RUN} x\">&lt;script&gt;{RUN}&lt;/script&gt;", f"<plaintext><script>{RUN}</script>",
        f"&lt;/title&gt;<title>&lt;/title&gt;&lt;script&gt;{RUN}&lt;/script&gt;</title>",
        f"<meta name=author content=\"&quot;&gt;&lt;script&gt;{RUN}&lt;/script&gt;\">x",
        f"<html lang='\"><script>{RUN}</script>'>x", f"<p style=\"color:red;}}</style><script>{RUN}</script>\">x",
        f"<a href=\"http://a.example/'&quot;&gt;&lt;script&gt;{RUN}&lt;/script&gt;\">x</a>",
        f"<img alt=\"--><script>{RUN}</script>\" src=\"data:image/svg+xml,<svg onload='{RUN}'/>\">",
        f"<img src=\"data:image/png&quot; onerror=&quot;{RUN};base64,AAAA\">",
        f"<a id=\"x' onclick='{RUN}\" name=\"&quot;&gt;&lt;script&gt;{RUN}&lt;/script&gt;\">x</a>",
    ]
    for index, piece in enumerate(mutations):
        yield f"mutation-{index:02}.html", "text that is a script once it is read again", "report", piece.encode()


def requests():
    pieces = [
        f"<img src={FAR}>", f"<img srcset=\"{FAR} 1x\" alt=x>", f"<link rel=stylesheet href={FAR}>", f"<style>@import '{FAR}';</style>",
        f"<p style=\"background:url({FAR})\">", f"<table background={FAR}><tr><td>x</table>", f"<iframe src={FAR}></iframe>",
        f"<video src={FAR} poster={FAR}></video>", f"<audio src={FAR}></audio>", f"<base href={FAR}/><img src=x>",
        f"<input type=image src={FAR}>", f"<object data={FAR}></object>", f"<embed src={FAR}>",
        f"<svg><image href={FAR} /></svg>", f"<svg><use href={FAR}#x /></svg>", f"<link rel=preload as=image href={FAR}>",
        f"<meta http-equiv=refresh content=\"0;url={FAR}\">", f"<img src=file:///etc/passwd>", r"<img src=\\host\share\a.png>",
        f"<style>@font-face{{font-family:x;src:url({FAR})}}p{{font-family:x}}</style>", f"<picture><source srcset={FAR}><img></picture>",
        f"<v:imagedata src={FAR} />", f"<a href={FAR} ping={FAR}>x</a>", f"<frameset><frame src={FAR}></frameset>",
    ]
    quiet = {4: "report", 5: "report", 15: "report", 19: "report", 21: "report", 22: "report"}
    # Frames in a body are none; programs, drawings and other pages are told as what they are.
    others = quiet | {11: "finding activeContent", 12: "finding activeContent", 13: "finding embeddedObject",
                      14: "finding embeddedObject", 16: "finding activeContent", 23: "report"}
    for index, piece in enumerate(pieces):
        yield f"request-{index:02}.html", f"a request: {piece.split('=')[0][:40]}", \
            others.get(index, "finding externalContent"), f"<p>a{piece}<p>b".encode()


def hidden():
    for index, piece in enumerate([
            "<p style=display:none>hidden</p>", "<p hidden>hidden</p>", "<p style=visibility:hidden>hidden</p>",
            "<style>.x{display:none}</style><p class=x>hidden</p>", "<p style='mso-hide:all'>hidden</p>"]):
        yield f"hidden-{index}.html", "hidden text", "finding hiddenText", f"{piece}<p>shown".encode()


def cases():
    for group in (sizes, encodings, scripts, requests, hidden):
        for name, attack, outcome, data in group():
            yield f"html-{name}", attack, outcome, data
