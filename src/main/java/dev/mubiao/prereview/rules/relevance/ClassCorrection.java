package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.targets.content.CellEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells to which class a row belongs, and makes the correction that moves it there. */
final class ClassCorrection {

    private ClassCorrection() {}

    /** Null if the form has no such class. */
    static FindingCollector.@Nullable Fix to(IndicatorTable table, ReviewedRow reviewedRow, LevelMeaning meaning) {
        for (IndicatorLevel first : table.levels()) {
            for (IndicatorLevel second : first.children()) {
                if (second.meaning() == meaning) {
                    List<CellEdit> edits = new ArrayList<>();
                    edits.add(new CellEdit(reviewedRow.cell(IndicatorField.LEVEL1), first.label()));
                    edits.add(new CellEdit(reviewedRow.cell(IndicatorField.LEVEL2), second.label()));
                    return new FindingCollector.Fix("refile", List.of(second.label()), edits);
                }
            }
        }
        return null;
    }

    /** The class that the words of the name speak for; quality if none does. */
    static LevelMeaning ofRate(ReviewedRow reviewedRow, Lexicon words) {
        if (words.in(WordList.SATISFACTION, reviewedRow.name()) || approval(reviewedRow, words)) {
            return LevelMeaning.SATISFACTION;
        }
        return words.in(WordList.TIME, reviewedRow.name()) ? LevelMeaning.TIMELINESS : LevelMeaning.QUALITY;
    }

    /** Whether the name is a rate of approval. */
    static boolean approval(ReviewedRow reviewedRow, Lexicon words) {
        return words.ends(WordList.RATE, reviewedRow.name()) && words.in(WordList.APPROVAL, reviewedRow.name());
    }
}
