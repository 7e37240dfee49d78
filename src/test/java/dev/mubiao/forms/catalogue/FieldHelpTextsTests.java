package dev.mubiao.forms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.NarrativePart;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.NoSuchMessageException;

class FieldHelpTextsTests {

    private static final Forms FORMS = new Forms(new FormFiles().load());

    private final FieldHelpTexts help = new FieldHelpTexts(Texts.bundles());

    record Place(String form, FormKind kind, String field) {}

    static Stream<Place> places() {
        return FORMS.all().stream()
                .flatMap(form -> form.variants().stream()
                        .flatMap(variant -> fields(variant).map(field -> new Place(form.id(), variant.kind(), field))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyColumnAndFieldOfEveryFormIsExplainedInBothLanguages(Place place) {
        FieldHelp chinese = help.named(place.form(), place.kind(), place.field(), Locale.CHINESE);
        FieldHelp english = help.named(place.form(), place.kind(), place.field(), Locale.ENGLISH);
        assertThat(List.of(chinese.text(), chinese.good(), chinese.bad())).doesNotContain("");
        assertThat(chinese.good()).isNotEqualTo(chinese.bad());
        assertThat(english.good()).isNotEqualTo(english.bad());
        assertThat(english.text()).isNotEqualTo(chinese.text()).matches("[\\p{ASCII}≥≤万元]+");
        assertThat(chinese.text()).matches(".*\\p{IsHan}.*");
    }

    @Test
    void aFormThatWritesTheOperatorInsideTheValueShowsItThere() {
        for (FormDefinition form : FORMS.all()) {
            for (FormVariant variant : form.variants()) {
                IndicatorTable table = variant.indicators();
                if (table != null) {
                    String good = help.of(form.id(), variant.kind(), IndicatorField.VALUE, Locale.CHINESE)
                            .good();
                    assertThat(good.contains("≥")).as(form.id()).isEqualTo(!table.has(IndicatorField.OPERATOR));
                }
            }
        }
    }

    @Test
    void whatAFormDoesNotSayIsSaidInGeneral() {
        FieldHelp value = help.of("hangu-2025", FormKind.PROJECT, IndicatorField.VALUE, Locale.CHINESE);
        FieldHelp name = help.of("hangu-2025", FormKind.PROJECT, IndicatorField.NAME, Locale.CHINESE);
        assertThat(value.good()).isEqualTo("≥600场次");
        assertThat(name).isEqualTo(help.of("unknown", FormKind.PROJECT, IndicatorField.NAME, Locale.CHINESE));
    }

    @Test
    void aKindSaysMoreThanItsForm() {
        String project = help.of("lukou-2026", FormKind.PROJECT, Field.TOTAL, Locale.CHINESE)
                .text();
        String department = help.of("lukou-2026", FormKind.DEPARTMENT, Field.TOTAL, Locale.CHINESE)
                .text();
        assertThat(department).isNotEqualTo(project).contains("部门");
    }

    @Test
    void textsBelongToFormsAndFieldsThatExist() {
        Set<String> known = new TreeSet<>(List.of("explain", "good", "bad", FieldHelpTexts.YEAR));
        Stream.of(Field.values(), IndicatorField.values(), NarrativePart.values())
                .flatMap(Arrays::stream)
                .forEach(field -> known.add(field.name()));
        FORMS.all().forEach(form -> known.addAll(List.of(form.id())));
        java.util.ResourceBundle texts = java.util.ResourceBundle.getBundle("messages/forms", Locale.ROOT);
        assertThat(texts.keySet())
                .filteredOn(key -> key.startsWith("forms.help."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(known).contains(key.split("\\.")[2]));
    }

    @Test
    void aFieldThatDoesNotExistHasNoHelp() {
        assertThatThrownBy(() -> help.named("hangu-2025", FormKind.PROJECT, "NOTHING", Locale.CHINESE))
                .isInstanceOf(NoSuchMessageException.class);
    }

    private static Stream<String> fields(FormVariant variant) {
        IndicatorTable table = variant.indicators();
        Stream<String> below = table == null
                ? Stream.concat(
                        Stream.of(Field.GOALS.name(), Field.IMPLEMENTING_UNIT.name()),
                        Arrays.stream(NarrativePart.values()).map(Enum::name))
                : table.columns().stream().map(column -> column.field().name());
        Stream<String> head = variant.bindings().stream()
                .flatMap(binding -> binding.cell().field().stream())
                .map(Field::name)
                .distinct();
        return Stream.of(Stream.of(FieldHelpTexts.YEAR), head, below).flatMap(part -> part);
    }
}
