package dev.mubiao.forms.versions;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.LocalizedName;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.catalogue.InvalidFormException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a form as it is stored.
 *
 * @param validity for which targets it is, or is proposed to be, offered
 * @param yaml the definition as it was written
 * @param proposal who wants it released and waits for a second person; empty if nobody does
 * @param lock counts changes; a command that saw an older one is refused
 */
public record FormVersion(
        String id,
        int version,
        FormState state,
        FormValidity validity,
        String yaml,
        History history,
        Optional<Proposal> proposal,
        long lock) {

    /** @param by displayed name; null for the product */
    public record Step(@Nullable String by, Instant at) {}

    /** @param written last change of its text */
    public record History(Step created, Step written, Optional<Step> released, Optional<Step> retired) {}

    /** @param name displayed name of the person */
    public record Proposal(UUID person, String name) {}

    /** What its text says. @throws InvalidFormException if this program cannot read it, for a newer one stored it */
    public FormDefinition definition() {
        return FormYaml.read(yaml).withVersion(version);
    }

    /** Empty if this program cannot read its text: it is listed and can be retired all the same. */
    public Optional<LocalizedName> name() {
        try {
            return Optional.of(definition().name());
        } catch (InvalidFormException e) {
            return Optional.empty();
        }
    }

    /** Whether it came with the product. */
    public boolean ofProduct() {
        return history.created().by() == null;
    }

    /** Displayed name of who did the last thing to it; null for the product. */
    public @Nullable String changedBy() {
        return history.retired()
                .or(history::released)
                .map(Step::by)
                .or(() -> proposal.map(Proposal::name))
                .orElse(history.written().by());
    }

    /** Whether targets may follow it: it was released once. */
    public boolean everReleased() {
        return history.released().isPresent();
    }

    public static FormVersion draft(String id, int version, String yaml, Step by) {
        return new FormVersion(
                id,
                version,
                FormState.DRAFT,
                FormValidity.ALWAYS,
                yaml,
                new History(by, by, Optional.empty(), Optional.empty()),
                Optional.empty(),
                0);
    }

    /** The draft with another text: who proposed its release did not propose this one. */
    public FormVersion written(String text, Step by) {
        History now = new History(history.created(), by, history.released(), history.retired());
        return new FormVersion(id, version, state, validity, text, now, Optional.empty(), lock);
    }

    public FormVersion proposed(FormValidity wanted, Proposal by) {
        return new FormVersion(id, version, state, wanted, yaml, history, Optional.of(by), lock);
    }

    public FormVersion released(FormValidity wanted, Step by) {
        History now = new History(history.created(), history.written(), Optional.of(by), history.retired());
        return new FormVersion(id, version, FormState.RELEASED, wanted, yaml, now, Optional.empty(), lock);
    }

    public FormVersion retired(Step by) {
        History now = new History(history.created(), history.written(), history.released(), Optional.of(by));
        return new FormVersion(id, version, FormState.RETIRED, validity, yaml, now, Optional.empty(), lock);
    }
}
