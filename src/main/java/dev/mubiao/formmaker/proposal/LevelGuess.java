package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.IndicatorArea;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.EndingBrackets;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The levels of indicators as the example calls them, completed by those that offices use besides. */
final class LevelGuess {

    private static final Pattern POINTS = Pattern.compile("^[0-9]++(?:\\.[0-9]++)?\\s*+[分%]?");

    private final ExampleTable table;
    private final IndicatorArea area;
    private final List<HeadColumn> columns;
    private final FormLexicon lexicon;
    private final List<ProposalDoubt> doubts;
    private final Map<String, Set<String>> shown = new LinkedHashMap<>();
    private boolean points;

    LevelGuess(
            ExampleTable table,
            IndicatorArea area,
            List<HeadColumn> columns,
            FormLexicon lexicon,
            List<ProposalDoubt> doubts) {
        this.table = table;
        this.area = area;
        this.columns = columns;
        this.lexicon = lexicon;
        this.doubts = doubts;
    }

    /** @param points whether labels of level 1 bear points in brackets */
    record Levels(List<IndicatorLevel> levels, boolean points) {}

    Levels of() {
        HeadColumn first = column(IndicatorField.LEVEL1);
        if (first == null) {
            return new Levels(List.of(), false);
        }
        collect(first);
        List<IndicatorLevel> levels = new ArrayList<>();
        for (IndicatorLevel usual : lexicon.levels()) {
            levels.add(level(usual, children(usual)));
        }
        shown.forEach((label, children) -> {
            if (levels.stream().noneMatch(level -> level.named(label))) {
                doubts.add(ProposalDoubt.of("level", null, label));
                levels.add(new IndicatorLevel(
                        label,
                        List.of(),
                        LevelMeaning.OUTPUT,
                        children.stream()
                                .map(child -> unknown(child, LevelMeaning.OUTPUT))
                                .toList()));
            }
        });
        return new Levels(levels, points);
    }

    private @Nullable HeadColumn column(IndicatorField field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .orElse(null);
    }

    private void collect(HeadColumn first) {
        List<HeadColumn> seconds = columns.stream()
                .filter(column -> column.field() == IndicatorField.LEVEL2)
                .toList();
        String level1 = "";
        for (int row = area.head() + 1; row < area.end(); row++) {
            String text = table.at(row, first.cell().column()).text();
            if (!text.isBlank()) {
                Optional<String> label = beforePoints(text);
                points |= label.isPresent();
                level1 = Folding.bare(label.orElse(text));
            }
            Set<String> children = shown.computeIfAbsent(level1, unused -> new LinkedHashSet<>());
            for (HeadColumn second : seconds) {
                String child =
                        Folding.bare(table.at(row, second.cell().column()).text());
                if (!child.isEmpty()) {
                    children.add(child);
                }
            }
        }
        shown.remove("");
    }

    /** A level without the points in brackets that it bears; nothing if it bears none. */
    static Optional<String> beforePoints(String text) {
        return EndingBrackets.of(text)
                .filter(brackets -> POINTS.matcher(brackets.inside()).matches())
                .map(EndingBrackets::before);
    }

    private List<IndicatorLevel> children(IndicatorLevel usual) {
        List<IndicatorLevel> children = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        shown.forEach((label, each) -> {
            if (owner(label, each).filter(usual::equals).isPresent()) {
                labels.addAll(each);
            }
        });
        for (IndicatorLevel child : usual.children()) {
            Optional<String> called = labels.stream().filter(child::named).findFirst();
            children.add(called(child, called.orElse(child.label()), List.of()));
        }
        for (String label : labels) {
            if (children.stream().noneMatch(child -> child.named(label))) {
                doubts.add(ProposalDoubt.of("level", null, label));
                children.add(unknown(label, usual.meaning()));
            }
        }
        return children;
    }

    /** The usual level that a label names: 成本指标 may be of outputs or of costs, which its children say. */
    private Optional<IndicatorLevel> owner(String label, Set<String> children) {
        List<IndicatorLevel> named =
                lexicon.levels().stream().filter(level -> level.named(label)).toList();
        return named.stream()
                .filter(level -> children.stream()
                        .anyMatch(child -> level.children().stream().anyMatch(each -> each.named(child))))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private IndicatorLevel level(IndicatorLevel usual, List<IndicatorLevel> children) {
        Optional<String> called = shown.keySet().stream()
                .filter(label -> owner(label, shown.getOrDefault(label, Set.of()))
                        .filter(usual::equals)
                        .isPresent())
                .findFirst();
        return called(usual, called.orElse(usual.label()), children);
    }

    private static IndicatorLevel called(IndicatorLevel usual, String label, List<IndicatorLevel> children) {
        Set<String> aliases = new LinkedHashSet<>(usual.aliases());
        aliases.add(usual.label());
        aliases.remove(label);
        return new IndicatorLevel(label, List.copyOf(aliases), usual.meaning(), children);
    }

    private static IndicatorLevel unknown(String label, LevelMeaning meaning) {
        return new IndicatorLevel(label, List.of(), meaning, List.of());
    }
}
