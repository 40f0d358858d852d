"""Tracked changes: insertions, deletions, moves and changed formatting (ECMA-376 part 1, 17.13.5)."""

from .markup import el, paragraph, run, run_properties, runs, text


class Revisions:
    """The changes of one author at one time; each gets the next number."""

    def __init__(self, author="Dr. A. Example", date="2024-03-05T09:30:00Z"):
        self.author, self.date, self.count = author, date, 100

    def change(self, tag, *children, **attributes):
        self.count += 1
        return el(tag, *children, id=self.count, author=self.author, date=self.date, **attributes)

    def inserted(self, *inlines):
        return self.change("w:ins", runs(inlines))

    def deleted(self, content, **style):
        return self.change("w:del", el("w:r", run_properties(**style), text(content, "w:delText")))

    def inserted_mark(self):
        """For a paragraph mark or the properties of a row."""
        return self.change("w:ins")

    def deleted_mark(self):
        return self.change("w:del")

    def reformatted(self, content, **style):
        """Text that was plain and now has the style."""
        return run(content, change=self.change("w:rPrChange", el("w:rPr")), **style)

    def moved_away(self, name, content):
        """Text at its old place; moved_here with the same name is the new one."""
        return self.moved("w:moveFrom", name, content)

    def moved_here(self, name, content):
        return self.moved("w:moveTo", name, content)

    def moved(self, tag, name, content):
        start = self.change(f"{tag}RangeStart", name=name)
        return [start, self.change(tag, run(content)), el(f"{tag}RangeEnd", id=self.count - 1)]

    def moved_paragraph_away(self, name, content):
        return self.moved_paragraph("w:moveFrom", name, content)

    def moved_paragraph_here(self, name, content):
        return self.moved_paragraph("w:moveTo", name, content)

    def moved_paragraph(self, tag, name, content):
        """A paragraph that moved with its mark: the range ends after it."""
        start, change, end = self.moved(tag, name, content)
        return [paragraph(start, change, mark=self.change(tag)), end]
