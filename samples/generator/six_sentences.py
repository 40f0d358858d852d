"""The six constructs that converters get wrong, one paragraph or row each, and nothing else."""

from .fields import simple_field
from .markup import content_control, el, paragraph, run
from .package import Sample, section
from .revisions import Revisions
from .tables import row, table


def build():
    sample = Sample("six-sentences", "The six sentences", "en-GB", "Dr. A. Example", "2024-03-01T08:00:00")
    header = sample.header(paragraph("Patient: MUSTER Erika 01.02.1960", style="Header"))
    changes = Revisions()
    sample.add(
        paragraph("Pleura: no effusion. ", changes.moved_away("move1", "nodule 7 mm")),
        paragraph("Lung: ", changes.moved_here("move1", "nodule 7 mm")),
        paragraph(run("5", el("w:noBreakHyphen"), "7 mm")),
        paragraph("Dose ", changes.inserted("5"), changes.deleted("50"), " mg"),
        paragraph(simple_field('DATE \\@ "dd.MM.yyyy"', "01.03.2024")),
        laboratory(),
        section(header))
    return sample


def laboratory():
    """The middle one of the three rows stands in a content control."""
    controlled = row("Potassium", "4.1 mmol/l")
    return table((3000, 3000), row("Sodium", "140 mmol/l"),
                 content_control(controlled, "Potassium", "potassium", 9001), row("Creatinine", "88 µmol/l"))
