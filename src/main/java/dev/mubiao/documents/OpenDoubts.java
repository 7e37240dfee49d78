package dev.mubiao.documents;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.draft.DraftReplacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is doubtful in tables of a document, what they would change, and how to answer. */
@Component
class OpenDoubts {

    private static final int LONGEST_QUOTE = 60;

    /** Doubts that a message lists. */
    private static final int MOST_NAMED = 10;

    private final DraftReplacement replacement;
    private final ImportCheck check;

    OpenDoubts(DraftReplacement replacement, ImportCheck check) {
        this.replacement = replacement;
        this.check = check;
    }

    /** @throws Refusal CONFLICT if there are any */
    void refuse(Actor preparer, List<ImportDoubt> open, @Nullable AmountReading amounts) {
        if (open.isEmpty()) {
            return;
        }
        List<MessageText> texts = new ArrayList<>(
                open.stream().limit(MOST_NAMED).map(OpenDoubts::named).toList());
        List<KnownDraft> known = open.stream()
                .filter(doubt -> doubt.earlier() != null)
                .map(doubt -> known(preparer, doubt, amounts))
                .toList();
        open.stream()
                .filter(doubt -> doubt.kind() == ImportDoubt.Kind.DUPLICATE)
                .findFirst()
                .ifPresent(doubt -> texts.add(new MessageText(
                        "documents.import.again.how",
                        List.of(Integer.toString(doubt.table().firstLine())))));
        String confirm = open.stream()
                .map(ImportDoubt::kind)
                .filter(kind -> kind != ImportDoubt.Kind.MONEY)
                .distinct()
                .sorted()
                .map(ImportDoubt.Kind::word)
                .collect(Collectors.joining(","));
        boolean money = open.stream().anyMatch(doubt -> doubt.kind() == ImportDoubt.Kind.MONEY);
        String key = confirm.isEmpty() ? ".money" : money ? ".both" : "";
        throw new Refusal(
                        Refusal.Kind.CONFLICT,
                        "documents.import.doubts" + key,
                        open.size(),
                        MessageText.joined("documents.import.doubt.further", texts),
                        confirm)
                .with("drafts", known);
    }

    /** What replacing the draft of the doubt by its table would change. @throws Refusal DENIED or NOT_FOUND */
    DraftReplacement.Preview preview(Actor preparer, ImportDoubt doubt, @Nullable AmountReading amounts) {
        EarlierDraft draft = Objects.requireNonNull(doubt.earlier());
        return replacement.preview(
                preparer, draft.id(), check.meant(doubt.table(), amounts).content());
    }

    private KnownDraft known(Actor preparer, ImportDoubt doubt, @Nullable AmountReading amounts) {
        EarlierDraft draft = Objects.requireNonNull(doubt.earlier());
        return new KnownDraft(
                doubt.table().firstLine(),
                draft.id(),
                draft.name(),
                draft.version(),
                Stream.of(AgainDecision.Kind.values())
                        .filter(kind -> kind != AgainDecision.Kind.REPLACE || draft.editable())
                        .map(AgainDecision.Kind::word)
                        .toList(),
                draft.editable() ? preview(preparer, doubt, amounts).differences() : List.of());
    }

    private static MessageText named(ImportDoubt doubt) {
        return new MessageText(
                "documents.import.doubt.of",
                List.of(
                        doubt.table().index(),
                        Abbreviation.quoted(doubt.table().content().displayName(), LONGEST_QUOTE),
                        doubt.text()));
    }

    /** The same refusal, said of the table. */
    static Refusal naming(DocumentTable table, Refusal why) {
        Refusal named = new Refusal(
                why.kind(),
                "documents.import.refused",
                table.index(),
                Abbreviation.quoted(table.content().displayName(), LONGEST_QUOTE),
                Integer.toString(table.firstLine()),
                why.text());
        named.initCause(why);
        return named;
    }
}
