package dev.mubiao.documents;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.LocalizedName;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says of tables whose form is undecided which forms they may have, and what speaks for and against each. */
@Component
public class UndecidedTables {

    /** Tables, and candidates of each, that a message lists. */
    private static final int MOST_NAMED = 5;

    private final Forms forms;

    public UndecidedTables(Forms forms) {
        this.forms = forms;
    }

    /**
     * Before tables of a document are saved without a person having seen them.
     *
     * @throws Refusal CONFLICT if the form of a table is undecided, INVALID if no table is a target
     */
    public void requireNone(String fileName, DocumentReadingResult read) {
        List<OtherTable> undecided = read.undecided();
        if (!undecided.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "documents.undecided.import",
                    fileName,
                    undecided.size(),
                    MessageText.joined(
                            "documents.evidence.further",
                            undecided.stream()
                                    .limit(MOST_NAMED)
                                    .map(this::named)
                                    .toList()),
                    undecided.get(0).firstLine() + ":"
                            + undecided.get(0).candidates().get(0).formId());
        }
        if (read.tables().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "documents.foreign.import",
                    fileName,
                    MessageText.joined(
                            "documents.evidence.further",
                            read.foreign().stream()
                                    .limit(MOST_NAMED)
                                    .map(table -> text(
                                            "documents.foreign.at", table.title(), Integer.toString(table.firstLine())))
                                    .toList()));
        }
    }

    private MessageText named(OtherTable table) {
        List<MessageText> parts = new ArrayList<>();
        parts.add(text("documents.undecided.at", table.title(), Integer.toString(table.firstLine())));
        table.candidates().stream().limit(MOST_NAMED).map(this::reasons).forEach(parts::add);
        return MessageText.joined("documents.evidence.further", parts);
    }

    /** The candidate with what speaks for and against it, in a sentence. */
    private MessageText reasons(FormCandidate candidate) {
        List<MessageText> reasons = Stream.concat(candidate.evidence().stream(), candidate.doubts().stream())
                .toList();
        return text(
                "documents.undecided.candidate",
                name(candidate),
                candidate.formId(),
                candidate.score(),
                MessageText.joined("documents.evidence.further", reasons));
    }

    /** What the candidate is called. */
    public LocalizedName name(FormCandidate candidate) {
        FormDefinition form = forms.find(candidate.formId()).orElseThrow();
        LocalizedName name = form.name();
        if (form.variants().size() == 1) {
            return name;
        }
        LocalizedName variant = form.variant(candidate.kind()).orElseThrow().name();
        return new LocalizedName(name.zh() + " · " + variant.zh(), name.en() + " · " + variant.en());
    }

    private static MessageText text(String key, Object... arguments) {
        return new MessageText(key, List.of(arguments));
    }
}
