package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.Level;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.CellEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves a row to the class where it belongs. */
final class Refile {

    private Refile() {}

    /** Null if the form has no such class. */
    static Report.@Nullable Fix to(IndicatorTable table, Row row, LevelMeaning meaning) {
        for (Level first : table.levels()) {
            for (Level second : first.children()) {
                if (second.meaning() == meaning) {
                    List<CellEdit> edits = new ArrayList<>();
                    edits.add(new CellEdit(row.cell(IndicatorField.LEVEL1), first.label()));
                    edits.add(new CellEdit(row.cell(IndicatorField.LEVEL2), second.label()));
                    return new Report.Fix("refile", List.of(second.label()), edits);
                }
            }
        }
        return null;
    }

    /** The class that the words of the name speak for; quality if none does. */
    static LevelMeaning ofRate(Row row, Lexicon words) {
        if (words.in(WordList.SATISFACTION, row.name()) || approval(row, words)) {
            return LevelMeaning.SATISFACTION;
        }
        return words.in(WordList.TIME, row.name()) ? LevelMeaning.TIMELINESS : LevelMeaning.QUALITY;
    }

    /** Whether the name is a rate of approval. */
    static boolean approval(Row row, Lexicon words) {
        return words.ends(WordList.RATE, row.name()) && words.in(WordList.APPROVAL, row.name());
    }
}
