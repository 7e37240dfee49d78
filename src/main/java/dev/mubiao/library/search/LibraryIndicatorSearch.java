package dev.mubiao.library.search;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.search.IndexedEntry.Key;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.parsing.OperatorParser;
import dev.mubiao.targets.sheet.IndicatorSearch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suggests indicators of the library while a name is typed, in the words of the sheet's form. */
@Component
class LibraryIndicatorSearch implements IndicatorSearch {

    private final LibraryIndex index;
    private final Directory directory;

    LibraryIndicatorSearch(LibraryIndex index, Directory directory) {
        this.index = index;
        this.directory = directory;
    }

    @Override
    public List<Match> find(Query query, int limit) {
        IndicatorTable table = query.variant().indicators();
        Stream<IndexedEntry> offered = index.current().stream()
                .filter(indexed -> indexed.entry().alive() && indexed.entry().state() != EntryState.HIDDEN);
        return ranking(query, table).best(offered, limit).stream()
                .map(found -> match(table, found.entry()))
                .toList();
    }

    private EntryRanking ranking(Query query, @Nullable IndicatorTable table) {
        Optional<BudgetUnit> unit = Optional.ofNullable(query.sheet().unit()).map(directory::unit);
        return new EntryRanking(
                Key.of(query.words()),
                meaning(table == null || query.level1() == null ? Optional.empty() : table.level1(query.level1())),
                meaning(table == null || query.level2() == null ? Optional.empty() : table.level2(query.level2())),
                unit.map(BudgetUnit::id).map(UnitId::value).orElse(null),
                unit.map(own -> own.supervisingDepartment().orElse(own.id()))
                        .map(UnitId::value)
                        .orElse(null));
    }

    private static @Nullable LevelMeaning meaning(Optional<IndicatorLevel> level) {
        return level.map(IndicatorLevel::meaning).orElse(null);
    }

    private static Match match(@Nullable IndicatorTable table, LibraryEntry entry) {
        LevelLabels labels = LevelLabels.of(table, entry);
        return new Match(
                labels.level1(),
                labels.level2(),
                entry.name(),
                operator(table, entry.usual().operator()),
                Objects.requireNonNullElse(entry.usual().value(), ""),
                Objects.requireNonNullElse(entry.usual().measure(), ""),
                entry.use().targets());
    }

    private static String operator(@Nullable IndicatorTable table, @Nullable Operator operator) {
        if (operator == null) {
            return "";
        }
        return Stream.ofNullable(table)
                .flatMap(form -> form.column(IndicatorField.OPERATOR).stream())
                .flatMap(column -> column.choices().stream())
                .filter(choice ->
                        OperatorParser.parse(choice).filter(operator::equals).isPresent())
                .findFirst()
                .orElse(operator.symbol());
    }
}
