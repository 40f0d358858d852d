enum OutcomeJSON { static func line(_ o: Outcome) -> String { "" } }
