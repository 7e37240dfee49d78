package dev.mubiao.documents;

import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.MessageText;
import java.util.List;

/**
 * A form that a table may have.
 *
 * @param score how well the table fits, 0 to 100
 * @param evidence what speaks for the form
 * @param doubts what speaks against it
 */
public record FormCandidate(
        String formId, FormKind kind, int score, List<MessageText> evidence, List<MessageText> doubts) {

    public FormCandidate {
        evidence = List.copyOf(evidence);
        doubts = List.copyOf(doubts);
    }
}
