package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.Recognition;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.platform.text.Folding;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which labels make a form and which it never has, by what the other forms have. */
final class RecognitionGuess {

    /** More say nothing more. */
    private static final int MOST = 10;

    private static final int LEAST = 3;

    private RecognitionGuess() {}

    static Recognition of(List<FormRow> rows, IndicatorTable indicators, String id, List<FormDefinition> known) {
        Set<String> own = new LinkedHashSet<>();
        rows.stream().filter(row -> row.style() == RowStyle.GRID).forEach(row -> own.addAll(labels(List.of(row))));
        indicators.printed().stream().map(IndicatorColumn::label).forEach(own::add);
        own.removeIf(label -> label.contains("{") || Folding.bare(label).length() < 2);
        List<FormVariant> others = known.stream()
                .filter(form -> !form.id().equals(id))
                .flatMap(form -> form.variants().stream())
                .filter(variant -> variant.indicators() != null)
                .toList();
        Set<String> theirs = others.stream()
                .flatMap(variant -> all(variant).stream())
                .map(LabelText::name)
                .collect(Collectors.toSet());
        List<String> require = own.stream()
                .filter(label -> !theirs.contains(LabelText.name(label)))
                .limit(MOST)
                .toList();
        if (require.size() < LEAST) {
            require = own.stream().limit(MOST).toList();
        }
        Set<String> mine = Stream.concat(
                        labels(rows).stream(),
                        indicators.printed().stream()
                                .flatMap(column -> Stream.concat(Stream.of(column.label()), column.aliases().stream())))
                .map(LabelText::name)
                .collect(Collectors.toSet());
        List<String> exclude = others.stream()
                .flatMap(variant -> Stream.concat(
                                variant.recognise().require().stream(), variant.recognise().exclude().stream())
                        .filter(label -> !mine.contains(LabelText.name(label)))
                        .limit(MOST))
                .distinct()
                .toList();
        return new Recognition(require, exclude, 0, 0);
    }

    private static Set<String> all(FormVariant variant) {
        Set<String> labels = labels(variant.allRows());
        variant.allTables().stream().flatMap(table -> table.printed().stream()).forEach(column -> {
            labels.add(column.label());
            labels.addAll(column.aliases());
        });
        return labels;
    }

    private static Set<String> labels(Collection<FormRow> rows) {
        Set<String> labels = new LinkedHashSet<>();
        rows.stream().flatMap(row -> row.labels().stream()).forEach(label -> labels.addAll(label.spellings()));
        return labels;
    }
}
