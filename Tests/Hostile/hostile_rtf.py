"""RTF made to exhaust memory or time, or with content that acts."""

import hostile_docx

HEAD = r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}"


def rtf(body):
    return (HEAD + body + "}").encode("latin-1")


def sizes():
    yield "deep", "180,000 groups in one another", "error limitExceeded", rtf("{" * 180_000)
    yield "closed", "groups that close more than was open", "report", rtf("a" + "}" * 180_000)
    yield "groups", "60,000 empty groups", "report", rtf("{}" * 60_000)
    for count in ["999999999", "2147483648", "-1", "99999999999999999999", "4"]:
        outcome = "report" if count in ("-1", "4") else "finding truncatedInput"
        yield f"bin{count}", f"binary data of {count} bytes", outcome, rtf(rf"a{{\*\x\bin{count} }}}}{{b")
    yield "bin-picture", "a picture of 2 GB", "finding truncatedInput", rtf(r"a{\pict\pngblip\bin2147483647 x")
    yield "word", "a control word of 150,000 letters", "report", rtf("\\" + "a" * 150_000 + " x")
    yield "number", "a number of 150,000 digits", "report", rtf("\\fs" + "9" * 150_000 + " x")
    yield "skip", "characters with 2 billion stand-ins", "report", rtf(r"\uc2147483647\u228?abc")
    yield "unicode", "characters beyond all", "report", rtf(r"\u2147483647?\u-2147483648?\u55357?\u0? x")
    yield "cells", "a row of 20,000 cells", "finding malformedStructure", rtf(
        r"\trowd" + "".join(rf"\cellx{n}" for n in range(14_000)) + r"\intbl x\cell\row")
    yield "cells-stacked", "10,000 cells at one place", "report", rtf(r"\trowd" + r"\cellx1" * 15_000 + r"\intbl x\cell\row")
    yield "cell-far", "cells at the ends of the world", "report", rtf(
        r"\trowd\cellx-2147483648\cellx2147483647\cellx5 \intbl a\cell b\cell c\cell\row")
    yield "rows", "10,000 rows", "report", rtf(r"\trowd\cellx9\intbl\cell\row " * 6_500)
    yield "nested-tables", "a table a million deep", "error limitExceeded", rtf(
        r"\trowd\cellx9\intbl\itap1000000 x\nestcell{\*\nesttableprops\trowd\cellx9\nestrow}\cell\row")
    yield "nested-steps", "tables in tables, one more each", "error limitExceeded", rtf("".join(
        rf"\intbl\itap{n} x\nestcell" for n in range(1, 5_000)))
    yield "merged", "cells merged over all rows", "report", rtf(
        (r"\trowd" + r"\clvmrg\clmrg\cellx9" * 100 + r"\intbl" + r"\cell" * 100 + r"\row ") * 70)
    yield "fonts", "15,000 fonts", "report", (r"{\rtf1{\fonttbl" + r"{\f9 A;}" * 20_000 + "}x}").encode()
    yield "font-number", "fonts with numbers beyond all", "report", rtf(r"{\fonttbl{\f2147483647 A;}{\f-5 B;}}\f2147483647 x\f-5 y")
    yield "colours", "50,000 colours", "report", rtf(r"{\colortbl" + ";" * 150_000 + r"}\cf149999 x\cf2147483647 y\cf-1 z")
    styles = "".join(rf"{{\s{n}\sbasedon{(n + 1) % 4000} A;}}" for n in range(4_000))
    yield "style-cycle", "styles based on one another in a circle", "report", rtf(rf"{{\stylesheet{styles}}}\s1 x")
    yield "notes", "notes in notes", "error limitExceeded", rtf(r"{\footnote x" * 900 + "}" * 900)
    yield "notes-many", "10,000 notes", "report", rtf(r"a{\footnote x}" * 12_000)
    yield "shapes", "boxes in boxes", "report", rtf(r"{\shp{\*\shpinst{\shptxt x" * 300 + "}}}" * 300)
    yield "headers", "10,000 headers", "report", rtf(r"{\header x}\sect " * 9_000)
    yield "fields", "fields in fields", "error limitExceeded", rtf(r"{\field{\*\fldinst REF a}{\fldrslt " * 900 + "}}" * 900)
    yield "fields-open", "10,000 fields that stay open", "error limitExceeded", rtf(r"{\field{\*\fldinst " * 8_000)
    yield "lines", "30,000 paragraphs", "report", rtf(r"\par " * 35_000)
    yield "tabs", "40,000 tabs", "report", rtf(r"\tab " * 35_000)
    yield "styles", "10,000 runs that look different in turn", "report", rtf(r"\b a\b0 b" * 20_000)
    yield "pages", "code pages that do not exist", "report", rtf(r"\ansicpg99999 \'e9\ansicpg-1 \'e9\ansicpg65000 +ADw-script+AD4-")
    yield "list", "list levels beyond all", "report", rtf(
        r"{\*\listtable{\list\listid1" + r"{\listlevel\levelnfc1\levelstartat2147483647{\leveltext\'01\'00;}{\levelnumbers\'01;}}" * 200
        + r"}}{\*\listoverridetable{\listoverride\listid1\ls1}}" + r"\pard\ls1\ilvl0 x\par\ls1\ilvl2147483647 y\par " * 500)
    yield "list-letters", "labels of letters without end", "report", rtf(
        r"{\*\listtable{\list\listid1{\listlevel\levelnfc4\levelstartat2147483647{\leveltext\'01\'00;}{\levelnumbers\'01;}}}}"
        r"{\*\listoverridetable{\listoverride\listid1\ls1}}" + r"\pard\ls1\ilvl0 x\par " * 3_000)
    yield "indent", "indentation beyond all", "report", rtf(r"\li2147483647\fi-2147483648\tx2147483647 x\tab y\par")
    yield "upr", "two texts for one, in one another", "report", rtf(r"{\upr{x}{\*\ud{y" * 300 + "}}}" * 300)
    yield "picture", "a picture of 100,000 pixels each way", "finding unsupportedContent", rtf(
        r"{\pict\pngblip\picwgoal2147483647\pichgoal-1 " + hostile_docx.png(100_000, 100_000).hex() + "}x")
    yield "picture-odd", "a picture of odd digits", "report", rtf(r"{\pict\pngblip 8g9" + "f" * 150_001 + "}x")
    yield "pictures", "3,000 pictures", "report", rtf(r"{\pict\pngblip 89504e47}" * 8_000)
    yield "date", "a time beyond all", "report", rtf(r"{\info{\creatim\yr2147483647\mo-1\dy99\hr99\min99}}x")
    yield "nul", "NULs and other control characters", "error unknownFormat", rtf("a" + "".join(map(chr, range(32))) * 100)


def active():
    yield "object", "an object that updates itself", "activeContent", \
        r"{\object\objautlink\objupdate\rsltpict{\*\objclass Word.Document.8}{\*\objdata 0105000002}{\result a}}"
    yield "object-package", "a packed program", "embeddedObject", \
        r"{\object\objemb{\*\objclass Package}{\*\objdata 01050000020000004d5a}{\result a}}"
    yield "object-equation", "an object hidden in control words", "embeddedObject", \
        r"{\object\objemb{\*\objclass Equation.3}{\*\objdata 01\bin4 abcd{\*\x}05}{\result a}}"
    yield "object-ocx", "a control of ActiveX", "activeContent", \
        r"{\object\objocx{\*\objclass ShockwaveFlash}{\*\objdata 0105}{\result a}}"
    yield "object-link", "an object of the network", "externalContent", \
        r"{\object\objlink{\*\objclass htmlfile}{\*\objdata 0105}{\result a}}"
    yield "object-html", "an object of HTML", "activeContent", r"{\object\objhtml{\*\objdata 0105}{\result a}}"
    yield "template", "a template of the network", "externalContent", r"{\*\template http://127.0.0.1:9/t.dotm}a"
    yield "template-unc", "a template of a share", "externalContent", r"{\*\template \\\\host\\share\\t.dotm}a"
    for kind, finding in [("DDE", "activeContent"), ("DDEAUTO", "activeContent"), ("MACROBUTTON Run", "activeContent"),
                          ("INCLUDETEXT", "externalContent"), ("INCLUDEPICTURE", "externalContent"), ("LINK Excel.Sheet", "externalContent")]:
        name = kind.split()[0].lower()
        rest = r' "http://127.0.0.1:9/x"'
        yield f"field-{name}", f"a field {kind}", finding, rf"{{\field{{\*\fldinst {kind}{rest}}}{{\fldrslt a}}}}"
        split = "".join(f"{{\\b {letter}}}" for letter in kind)
        yield f"field-{name}-split", f"a field {kind}, a group a letter", finding, \
            rf"{{\field{{\*\fldinst {split}{rest}}}{{\fldrslt a}}}}"
    yield "field-hex", "a field DDEAUTO in other letters", "activeContent", \
        r"{\field{\*\fldinst \'44\u68?EAUTO c:\\cmd.exe}{\fldrslt a}}"
    yield "subdocument", "a part outside", "externalContent", r"{\field{\*\fldinst RD c:\\a.docx}{\fldrslt a}}"
    yield "source", "a file outside", "externalContent", r"{\*\filetbl{\file\fid1\fnetwork \\\\host\\a.rtf}}{\subdocument1}a"
    yield "picture-link", "a picture outside", "externalContent", r'{\field{\*\fldinst INCLUDEPICTURE "\\\\host\\a.png" \\d}{\fldrslt a}}'
    yield "html", "a page with scripts inside", "activeContent", \
        r"\fromhtml1{\*\htmltag64 <p onclick=x>}a{\*\htmltag <script>x</script>}{\*\htmltag <img src=http://127.0.0.1:9/x onerror=x>}"
    yield "hidden", "hidden text", "hiddenText", r"{\v hidden}shown"


def links():
    for title, target in [("script", "javascript:alert(1)"), ("data", "data:text/html,<script>alert(1)</script>"),
                          ("file", "file:///etc/passwd"), ("unc", r"\\\\\\\\host\\\\share"), ("braces", r"http://a.example/\}\{\\object\}")]:
        yield f"link-{title}", f"a link to {target}", rf'{{\field{{\*\fldinst HYPERLINK "{target}"}}{{\fldrslt a}}}}'


def cases():
    for name, attack, outcome, data in sizes():
        yield f"rtf-{name}.rtf", attack, outcome, data
    for name, attack, finding, body in active():
        yield f"rtf-{name}.rtf", attack, f"finding {finding}", rtf(body)
    for name, attack, body in links():
        yield f"rtf-{name}.rtf", attack, "report", rtf(body)
    yield "rtf-cut.rtf", "a document that stops in a word", "finding truncatedInput", (HEAD + r"a\b").encode()
