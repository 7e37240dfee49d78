package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.TextSimilarity;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-117: the project is called one thing in its name and another in its goals. */
public final class ProjectNameRule implements Rule {

    private static final int EDGE = 2;

    @Override
    public String id() {
        return "PR-117";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        SheetLocation name = reviewedSheet.name();
        String bare = Folding.letters(Folding.bare(name.text()));
        for (SheetLocation goal : reviewedSheet.goals()) {
            Optional<String> other = inserted(bare, Folding.bare(goal.text()));
            if (other.isPresent()) {
                boolean group = reviewedSheet.words().in(WordList.GROUP, other.get());
                findingCollector.found(
                        group ? "other-group" : "differs", java.util.List.of(goal, name), name.text(), other.get());
                return;
            }
        }
    }

    /** A part of the name that the text has with a word put into it: 离任干部补贴, 离任干部困难补贴. */
    private static Optional<String> inserted(String name, String text) {
        for (int at = EDGE; at + EDGE <= name.length(); at++) {
            String before = name.substring(at - EDGE, at);
            String after = name.substring(at, at + EDGE);
            if (text.contains(before + after)
                    || !TextSimilarity.hasChinese(before)
                    || !TextSimilarity.hasChinese(after)) {
                continue;
            }
            Matcher matcher = Pattern.compile(Pattern.quote(before) + "([\\p{IsHan}]{1,2})" + Pattern.quote(after))
                    .matcher(text);
            if (matcher.find() && name.contains(before) && !name.contains(matcher.group(1))) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }
}
