package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import java.util.List;

/** PR-409, assisted: name and description say different things, or a full count meets a partial rate. */
final class Contradictions implements Rule {

    private static final int LONG = 6;

    @Override
    public String id() {
        return "PR-409";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.named()) {
            String name = row.name();
            String description = row.description();
            if (name.length() >= LONG && name.length() == description.length() && !name.equals(description)) {
                int same = 0;
                for (int i = 0; i < name.length(); i++) {
                    same += name.charAt(i) == description.charAt(i) ? 1 : 0;
                }
                if (name.length() - same <= 2) {
                    report.found(
                            "description",
                            List.of(row.spot(IndicatorField.NAME), row.spot(IndicatorField.DESCRIPTION)),
                            name,
                            description);
                }
            }
        }
    }
}
