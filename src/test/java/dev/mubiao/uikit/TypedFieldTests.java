package dev.mubiao.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.dataview.ComboBoxListDataView;
import com.vaadin.flow.data.binder.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, amounts and choices are typed as people are used to. */
class TypedFieldTests {

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/12/3", "2026.12.3", "2026年12月3日", "20261203", "２０２６／１２／３"})
    void aDayIsReadInItsUsualSpellings(String text) {
        Result<LocalDate> day = new DayPicker("起").getFallbackParser().apply(text);

        assertThat(day.getOrThrow(AssertionError::new)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void whatIsNoDayIsAnError() {
        assertThat(new DayPicker("起").getFallbackParser().apply("26-12-3").isError())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"26万;260000", "26万元;260000", "260,000;260000", "２６万;260000", "0.5;0.5", "1.2亿;120000000"})
    void anAmountIsReadInItsUsualSpellings(String text, BigDecimal yuan) {
        WrittenNumberField field = WrittenNumberField.yuan();
        field.setValue(text);

        assertThat(field.number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(yuan));
        assertThat(field.isInvalid()).isFalse();
        field.setNumber(yuan);
        assertThat(field.getValue()).isEqualTo(text);
        field.setNumber(new BigDecimal("7.50"));
        assertThat(field.getValue()).isEqualTo("7.5");
        field.setNumber(null);
        assertThat(field.getValue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"26,0", "二十六万", "0.001", "26万吨"})
    void whatIsNoAmountStaysAndIsMarked(String text) {
        WrittenNumberField field = WrittenNumberField.yuan();
        field.setValue(text);

        assertThat(field.number()).isEmpty();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).isEqualTo(text);
        field.setValue("");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void choicesAreSortedByPinyinAndFoundInAnyWidth() {
        ComboBox<String> people = new ComboBox<>();
        people.setItemLabelGenerator(name -> name + "（Ａ）");
        Choices.offerByLabel(people, List.of("赵", "单", "张", "李"));

        ComboBoxListDataView<String> offered = people.getListDataView();
        assertThat(offered.getItems()).containsExactly("单", "李", "张", "赵");
        assertThat(found(people, "（a")).containsExactly("单", "李", "张", "赵");
        assertThat(found(people, "张（Ａ）")).containsExactly("张");
        assertThat(found(people, "李")).containsExactly("李");
        assertThat(found(people, "王")).isEmpty();
        assertThat(found(people, "")).hasSize(4);
    }

    private static List<String> found(ComboBox<String> box, String typed) {
        ComboBoxKt.setUserInput(box, typed);
        return ComboBoxKt.getSuggestionItems(box);
    }
}
