package dev.mubiao.prereview.rules;

import dev.mubiao.forms.FieldBinding;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LabelCell;
import dev.mubiao.forms.Level;
import dev.mubiao.targets.CellEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PR-116: a label is not the form's own. */
final class Labels implements Rule {

    private static final int HEADER_LABELS = 3;

    @Override
    public String id() {
        return "PR-116";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        IndicatorTable table = sheet.table();
        if (table == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Row row : sheet.rows()) {
            level(row, IndicatorField.LEVEL1, row.indicator().level1(), table::level1, seen, report);
            level(row, IndicatorField.LEVEL2, row.indicator().level2(), table::level2, seen, report);
        }
        for (int i = 0; i < sheet.source().lines().size(); i++) {
            header(table, sheet.source(), i, report);
        }
        for (FieldBinding binding : sheet.variant().bindings()) {
            LabelCell label = binding.label();
            if (label != null && !label.aliases().isEmpty()) {
                printed(label, sheet.source(), report);
            }
        }
    }

    private interface Lookup {
        Optional<Level> find(String label);
    }

    /** Each label is remarked once, where it stands first. */
    private static void level(
            Row row, IndicatorField field, @Nullable String label, Lookup levels, Set<String> seen, Report report) {
        String bare = Texts.bare(label);
        if (bare.isEmpty() || !seen.add(field + bare)) {
            return;
        }
        Optional<Level> level = levels.find(bare);
        if (level.isEmpty()) {
            report.found("unknown", row.spot(field), bare);
        } else if (!level.get().label().equals(bare)) {
            String standard = level.get().label();
            report.fixable(
                    misspelt(bare, standard) ? "misspelt" : "variant",
                    row.spot(field),
                    Report.Fix.of("label", standard, new CellEdit(row.cell(field), standard)),
                    bare,
                    standard);
        }
    }

    /** One character for another: a slip of the pen rather than another way to say it. */
    private static boolean misspelt(String label, String standard) {
        if (label.length() != standard.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) != standard.charAt(i)) {
                different++;
            }
        }
        return different == 1;
    }

    private static void header(IndicatorTable table, Source source, int index, Report report) {
        String[] cells = source.lines().get(index).split("\t");
        List<IndicatorColumn> found = new ArrayList<>();
        IndicatorColumn twice = null;
        for (String cell : cells) {
            IndicatorColumn column = column(table, Texts.bare(cell));
            if (column != null) {
                twice = found.contains(column) ? column : twice;
                found.add(column);
            }
        }
        if (twice != null && found.size() >= HEADER_LABELS) {
            String missing = table.columns().stream()
                    .filter(column -> !found.contains(column))
                    .map(IndicatorColumn::label)
                    .findFirst()
                    .orElse("");
            report.found("column-twice", source.spot(index, twice.label()), twice.label(), missing);
        }
    }

    private static @Nullable IndicatorColumn column(IndicatorTable table, String text) {
        for (IndicatorColumn column : table.columns()) {
            if (Texts.bare(column.label()).equals(text) || column.aliases().contains(text)) {
                return column;
            }
        }
        return null;
    }

    private static void printed(LabelCell label, Source source, Report report) {
        for (int i = 0; i < source.lines().size(); i++) {
            for (String cell : source.lines().get(i).split("\t")) {
                String bare = cell.replaceAll("[\\s:：]", "");
                boolean alias = label.aliases().stream()
                        .anyMatch(other -> other.replaceAll("[:：]", "").equals(bare));
                if (alias) {
                    report.found("label", source.spot(i, cell.strip()), cell.strip(), label.label());
                }
            }
        }
    }
}
