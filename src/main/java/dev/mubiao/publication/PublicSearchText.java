package dev.mubiao.publication;

import dev.mubiao.platform.text.SearchText;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the words by which the public finds a target, and those that a search looks for. */
public final class PublicSearchText {

    private static final int MOST_WORDS = 8;

    private PublicSearchText() {}

    /** Name, unit, goals, indicator names and what only its form knows of a target, folded. */
    static String of(String name, String unitCode, String unitName, TargetContent content) {
        return Stream.of(
                        Stream.of(
                                name,
                                unitCode,
                                unitName,
                                content.header().project().code()),
                        content.goals().texts().stream(),
                        content.goals().subGoals().stream().map(SubGoal::title),
                        content.goals().subGoals().stream().map(SubGoal::goal),
                        content.indicators().stream().map(Indicator::name),
                        content.indicators().stream().flatMap(PublicSearchText::own),
                        content.free().texts(),
                        further(content).map(Indicator::name),
                        further(content).flatMap(PublicSearchText::own))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(SearchText::folded)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Indicator> further(TargetContent content) {
        return content.free().tables().values().stream().flatMap(List::stream);
    }

    private static Stream<String> own(Indicator row) {
        return row.extra().values().stream();
    }

    /** The words of a query; all of them must be found. */
    public static List<String> words(String query) {
        return SearchText.words(query).stream().distinct().limit(MOST_WORDS).toList();
    }
}
