package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.forms.layout.YearPlaceholder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks up the labels around a form's indicators by all their spellings. */
final class FormLabels {

    private static final String DIGITS = "[0-9]{1,3}";

    private static final Pattern LEADING_COLONS = Pattern.compile("^[\\s:：]+");

    private final FormVariant variant;
    private final Map<String, LabelCell> spellings = new HashMap<>();
    private final List<Map.Entry<Pattern, LabelCell>> numbered = new ArrayList<>();
    private final Map<LabelCell, List<FieldBinding>> bindings = new HashMap<>();

    FormLabels(FormVariant variant) {
        this.variant = variant;
        variant.allRows().stream()
                .map(FormRow::parts)
                .flatMap(List::stream)
                .filter(LabelCell.class::isInstance)
                .map(LabelCell.class::cast)
                .forEach(this::add);
        variant.bindings().forEach(binding -> {
            LabelCell label = binding.label();
            if (label != null) {
                bindings.computeIfAbsent(label, unused -> new ArrayList<>()).add(binding);
            }
        });
    }

    private void add(LabelCell label) {
        for (String spelling : label.spellings()) {
            String bare = CellTextCleaner.bare(spelling);
            if (bare.isEmpty()) {
                continue;
            }
            if (bare.contains("{")) {
                String pattern = YearPlaceholder.fill(
                        Pattern.quote(bare).replace("{no}", "\\E" + DIGITS + "\\Q"), more -> "\\E(?:19|20)[0-9]{2}\\Q");
                numbered.add(Map.entry(Pattern.compile(pattern), label));
            } else {
                spellings.putIfAbsent(bare, label);
            }
        }
    }

    Optional<LabelCell> find(String text) {
        String bare = CellTextCleaner.bare(text);
        LabelCell exact = spellings.get(bare);
        if (exact != null || bare.length() > 40) {
            return Optional.ofNullable(exact);
        }
        return numbered.stream()
                .filter(entry -> entry.getKey().matcher(bare).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The labels of the grid as the form prints them, those apart that stand for a year or a position. */
    List<String> printed() {
        return variant.rows().stream()
                .filter(row -> row.style() == RowStyle.GRID)
                .flatMap(row -> row.labels().stream())
                .map(LabelCell::label)
                .filter(label -> !label.isBlank() && !label.contains("{"))
                .distinct()
                .toList();
    }

    /** Whether the text is a label that the form prints below its table. */
    boolean footer(String text) {
        return find(text)
                .filter(label ->
                        variant.footer().stream().anyMatch(row -> row.cells().contains(label)))
                .isPresent();
    }

    /** Fields that the label stands beside or above. */
    List<FieldBinding> fields(LabelCell label) {
        return bindings.getOrDefault(label, List.of());
    }

    /** A label of a line with what follows it in the same cell. */
    record Prefixed(LabelCell label, String rest) {}

    /** A label at the beginning of the text, for lines such as {@code 填报单位：…}. */
    Optional<Prefixed> prefix(String text) {
        String clean = CellTextCleaner.clean(text);
        for (LabelCell label : lineLabels()) {
            for (String spelling : label.spellings()) {
                String bare = CellTextCleaner.bare(spelling);
                int end = prefixEnd(clean, bare);
                if (end > 0
                        && (end == clean.length()
                                || colon(clean, end)
                                || spelling.endsWith(":")
                                || spelling.endsWith("："))) {
                    return Optional.of(new Prefixed(
                            label, LEADING_COLONS.matcher(clean.substring(end)).replaceFirst("")));
                }
            }
        }
        return Optional.empty();
    }

    /** A field that stands in a line of its own without any label. */
    Optional<FieldCell> unlabelledLine() {
        return variant.rows().stream()
                .filter(row -> row.style() == RowStyle.LINE && row.cells().size() == 1)
                .map(row -> row.cells().get(0))
                .filter(FieldCell.class::isInstance)
                .map(FieldCell.class::cast)
                .findFirst();
    }

    private List<LabelCell> lineLabels() {
        List<LabelCell> labels = new ArrayList<>();
        variant.allRows().stream().filter(row -> row.style() == RowStyle.LINE).forEach(row -> {
            for (FormCell cell : row.cells()) {
                if (cell instanceof LabelCell label && !label.label().contains("{")) {
                    labels.add(label);
                }
            }
        });
        return labels;
    }

    private static boolean colon(String text, int at) {
        String rest = text.substring(at).strip();
        return rest.startsWith(":") || rest.startsWith("：");
    }

    /** Where the label ends in the text, white space and kind of punctuation apart; 0 if it does not begin with it. */
    private static int prefixEnd(String text, String bare) {
        for (int end = 1; end <= Math.min(text.length(), bare.length() * 2 + 2); end++) {
            String head = CellTextCleaner.bare(text.substring(0, end));
            if (head.equals(bare)) {
                return end;
            }
            if (head.length() > bare.length()) {
                return 0;
            }
        }
        return 0;
    }
}
