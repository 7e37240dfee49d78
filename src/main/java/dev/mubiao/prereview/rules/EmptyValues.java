package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.Operator;

/** PR-106: a target value is empty or only holds its place. */
final class EmptyValues implements Rule {

    @Override
    public String id() {
        return "PR-106";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        for (Row row : sheet.rows()) {
            boolean nameHolds =
                    row.placeholder() || row.name().equals("/") || row.name().equals("无");
            if (nameHolds) {
                String shown = row.value().isEmpty() ? row.name() : row.value();
                report.found("placeholder", row.spot(IndicatorField.VALUE), shown.isEmpty() ? "/" : shown);
            } else if (!row.name().isEmpty() && row.value().isEmpty()) {
                boolean compares = row.operator() != Operator.NONE && row.operator() != Operator.QUALITATIVE;
                report.found(compares ? "operator-alone" : "empty", row.spot(IndicatorField.VALUE), row.name());
            }
        }
    }
}
