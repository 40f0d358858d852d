"""Plain text made to exhaust memory or time, or to deceive those who look at it."""


def times(piece, count):
    return (piece * count).encode()


def cases():
    for name, attack, outcome, data in [
            ("empty", "nothing", "error emptyInput", b""),
            ("nul", "NULs alone", "error unknownFormat", bytes(190_000)),
            ("line", "a line of 190,000 letters", "report", times("a", 190_000)),
            ("words", "a line of 95,000 words", "report", times("a ", 95_000)),
            ("lines", "190,000 empty lines", "report", times("\n", 190_000)),
            ("paragraphs", "60,000 paragraphs", "report", times("a\n\n", 60_000)),
            ("tabs", "190,000 tabs", "report", b"a" + times("\t", 190_000) + b"b"),
            ("spaces", "190,000 spaces before a word", "report", times(" ", 190_000) + b"b"),
            ("deeper", "lines that go in, step by step", "report", "".join(" " * n + "- a\n" for n in range(600)).encode()),
            ("marks", "a letter with 95,000 accents", "report", b"e" + times("\u0301", 95_000)),
            ("joined", "one family of 20,000 people", "report", times("\U0001F469\u200D", 27_000)),
            ("turned", "text that runs the other way", "report", "5 mm \u202egm 05\u202c \u2067x\u2069 \u200bx".encode()),
            ("escape", "commands for a terminal", "error unknownFormat", b"a\x1b[2J\x1b]0;title\x07\x1b[31mb\x9b31mc\x08\x08\x08d\re"),
            ("pipes", "a table of 45,000 columns", "report", times("| ", 45_000) + b"\n" + times("|-", 45_000) + b"\n"),
            ("rows", "a table of 20,000 rows", "report", b"| a | b |\n|---|---|\n" + times("| a | b |\n", 18_000)),
            ("grid", "a drawn table of 60,000 columns", "report",
             b"+" + times("-+", 30_000) + b"\n|" + times("a|", 30_000) + b"\n+" + times("-+", 30_000)),
            ("grid-rows", "a drawn table of 8,000 rows", "report", times("+---+---+\n| a | b |\n", 9_000) + b"+---+---+\n"),
            ("grid-staggered", "a drawn table whose lines never meet", "report", "".join(
                "+" + "-" * (n % 90) + "+" + "-" * (90 - n % 90) + "+\n|" + " " * (n % 89) + "|\n" for n in range(1_300)).encode()),
            ("columns", "columns of spaces", "report", times("a   " * 100 + "\n", 450)),
            ("columns-staggered", "columns that never meet", "report", "".join(
                " " * (n % 97) + "a   b   c" + " " * (n % 13) + "   d\n" for n in range(2_400)).encode()),
            ("semicolons", "records of 95,000 values", "report", times(";", 95_000) + b"\n" + times(";", 95_000)),
            ("numbers", "a list of numbers beyond all", "report", times("9" * 30 + ". a\n", 5_000)),
            ("letters", "a list with labels of letters", "report", times("zzzzzzzzzz) a\n", 12_000)),
            ("roman", "a list with a Roman number of 10,000 letters", "report", times("m" * 10_000 + ". a\n", 18)),
            ("bullets", "60,000 items", "report", times("- \n", 60_000)),
            ("rules", "lines drawn with signs", "report", times("-" * 80 + "\n=" * 10, 1_500)),
            ("colons", "labels without end", "report", times("a:", 95_000)),
            ("headings", "20,000 headings", "report", times("BEFUND:\n", 22_000)),
            ("patients", "10,000 patients", "report", times("Patient: MUSTER Erika, geb. 01.02.1960\n", 4_800)),
            ("digits", "numbers that could be of patients", "report", times("1960020100037 ", 13_000)),
            ("utf16", "UTF-16 with lone surrogates", "finding undecodableText", b"\xff\xfe" + b"\x00\xd8a\0" * 40_000),
            ("utf7", "a script in UTF-7", "report", b"+ADw-script+AD4-x+ADw-/script+AD4-"),
            ("bytes", "all bytes", "finding assumedEncoding", bytes(range(32, 256)) * 800),
            ("overlong", "overlong forms", "finding assumedEncoding", b"a\xc0\xbc\xe0\x80\xbc\xf0\x80\x80\xbcb" * 5_000),
            ("script", "HTML in text", "report", b"x <script>document.title='hostile'</script> <img src=x onerror=alert(1)> "
             b"[a](javascript:alert(1)) ![b](http://127.0.0.1:9/far) <http://127.0.0.1:9/far>"),
            ("rtf", "RTF in text", "report", b"x {\\object\\objupdate{\\*\\objdata 00}}{\\field{\\*\\fldinst DDEAUTO cmd}} \\bin99 y"),
            ("formula", "formulas of a spreadsheet", "report", b"=cmd|'/c calc'!A1;+1;@SUM(1)\n-2+3;=1+1"),
            ("forms", "pages without end", "report", times("\f", 190_000)),
            ("returns", "carriage returns", "report", times("a\r", 95_000)),
            ("stars", "marks of Markdown", "report", times("*_`[", 45_000)),
            ("backticks", "backticks", "report", times("`", 190_000)),
            ("brackets", "brackets that stay open", "report", times("[", 95_000) + times("(", 95_000))]:
        yield f"text-{name}.txt", attack, outcome, data
