package dev.mubiao.documents.templates;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.grid.template.Placeholders;
import dev.mubiao.grid.template.TemplateValue;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that placeholders can stand for in templates of one form, and what each is called there. */
final class TemplateFields {

    static final String TITLE = "title";
    static final String YEAR = "field:YEAR";

    private static final Pattern OTHER_YEAR =
            Pattern.compile("(?:年度|YEAR)\\s*([+-]\\d{1,2})", Pattern.CASE_INSENSITIVE);

    private final Map<String, TemplateField> byKey = new LinkedHashMap<>();
    private final Map<String, List<TemplateField>> bySpelling = new HashMap<>();

    private TemplateFields(List<TemplateField> fields) {
        for (TemplateField field : fields) {
            byKey.putIfAbsent(field.key(), field);
        }
        for (TemplateField field : byKey.values()) {
            field.spellings().stream()
                    .map(Folding::key)
                    .filter(folded -> !folded.isEmpty())
                    .distinct()
                    .forEach(folded -> bySpelling
                            .computeIfAbsent(folded, key -> new ArrayList<>())
                            .add(field));
        }
    }

    /** @param names what a field is called in Chinese, whatever the form calls it */
    static TemplateFields of(FormVariant form, Function<Field, String> names) {
        List<TemplateField> fields = new ArrayList<>(NarrativeFields.of(form));
        fields.addAll(HeadFields.of(form, names));
        fields.addAll(TableFields.of(form));
        fields.addAll(everywhere());
        return new TemplateFields(fields);
    }

    private static List<TemplateField> everywhere() {
        return List.of(
                TemplateField.further(
                        TITLE, List.of("标题", "TITLE"), null, (target, entry) -> TemplateValue.of(target.title())),
                TemplateField.further(
                        "merged", List.of(Placeholders.MERGED), null, (target, entry) -> TemplateValue.EMPTY),
                TemplateField.further(YEAR, List.of("年度", "YEAR"), null, (target, entry) -> year(target, 0)),
                TemplateField.further(
                        "unit",
                        List.of("所属单位", "UNIT_NAME"),
                        null,
                        (target, entry) -> TemplateValue.of(target.target().unit())),
                TemplateField.further(
                        "moneyUnit",
                        List.of("金额单位", "MONEY_UNIT"),
                        null,
                        (target, entry) ->
                                TemplateValue.of(target.form().moneyUnit().label())));
    }

    private static TemplateValue year(TemplateValues target, int more) {
        BudgetYear year = target.content().year();
        return TemplateValue.of(year == null ? "" : Integer.toString(year.value() + more));
    }

    /**
     * What a name can mean: nothing if it is unknown, several if it is not clear. What the form prints comes before
     * what it does not.
     */
    List<TemplateField> named(String name) {
        Matcher other = OTHER_YEAR.matcher(Folding.narrow(name).strip());
        if (other.matches()) {
            int more = Integer.parseInt(other.group(1));
            return List.of(
                    TemplateField.further(YEAR + more, List.of(name), null, (target, entry) -> year(target, more)));
        }
        List<TemplateField> known = bySpelling.getOrDefault(Folding.key(name), List.of());
        List<TemplateField> printed =
                known.stream().filter(TemplateField::printed).toList();
        return printed.isEmpty() ? known : printed;
    }

    /** What a template is told to say: the best spelling that means nothing else. */
    String name(TemplateField field) {
        return field.spellings().stream()
                .filter(spelling -> named(spelling).equals(List.of(field)))
                .findFirst()
                .orElse(field.key());
    }

    Optional<TemplateField> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What the form prints, in its order. */
    List<TemplateField> printed() {
        return byKey.values().stream().filter(TemplateField::printed).toList();
    }

    /** What the form prints and none of these shows, by the names that a template is told to say. */
    List<String> lacking(List<TemplateField> used) {
        Set<String> covered =
                used.stream().flatMap(field -> field.covers().stream()).collect(Collectors.toSet());
        return printed().stream()
                .filter(field -> !covered.containsAll(field.covers()))
                .map(this::name)
                .toList();
    }

    /** The known name that is most like one; empty if none is. */
    Optional<String> nearest(String name) {
        String folded = Folding.key(name);
        return byKey.values().stream()
                .flatMap(field -> field.spellings().stream()
                        .map(spelling -> new Candidate(
                                name(field), EditDistance.of(folded, Folding.key(spelling)), spelling.length())))
                .filter(candidate -> candidate.distance() <= Math.max(1, candidate.length() / 2))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance, int length) {}
}
