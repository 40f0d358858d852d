"""The parts that make_samples.py builds the sample reports from: one module a report, and the tools they share."""
