package dev.mubiao.formmaker;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.formmaker.FormEvent.FormDraftCreated;
import dev.mubiao.formmaker.FormEvent.FormDraftSaved;
import dev.mubiao.formmaker.FormEvent.FormReleaseProposed;
import dev.mubiao.formmaker.FormEvent.FormReleased;
import dev.mubiao.formmaker.FormEvent.FormRetired;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.catalogue.InvalidFormException;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.forms.versions.FormVersion.Proposal;
import dev.mubiao.forms.versions.FormVersion.Step;
import dev.mubiao.forms.versions.FormVersionTable;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.FourEyesSetting;
import dev.mubiao.processadmin.releases.SecondPerson;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do to versions of forms. Where four eyes are on, a release takes two of them: one proposes it with
 * its years and units, the other releases what was proposed.
 */
@Service
@Transactional
public class FormAdministration {

    private final FormVersionTable table;
    private final Forms forms;
    private final Directory directory;
    private final FourEyesSetting fourEyes;
    private final SecondPerson secondPerson;
    private final Gate gate;
    private final FormAudit audit;
    private final Clock clock;

    FormAdministration(
            FormVersionTable table,
            Forms forms,
            Directory directory,
            FourEyesSetting fourEyes,
            SecondPerson secondPerson,
            Gate gate,
            FormAudit audit,
            Clock clock) {
        this.table = table;
        this.forms = forms;
        this.directory = directory;
        this.fourEyes = fourEyes;
        this.secondPerson = secondPerson;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** By id, the newest version first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<FormVersion> list(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        return table.all();
    }

    /** @param version null for the newest. @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public FormVersion find(Actor by, String id, @Nullable Integer version) {
        gate.check(by, Permission.ADMINISTER);
        return (version == null ? table.of(id).stream().findFirst() : table.find(id, version))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "formmaker.unknown", id));
    }

    /** Whether a second administrator has to release what one proposes. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public boolean needsSecond(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        return fourEyes.required();
    }

    /** What the text of a version says. @throws Refusal INVALID with {@code problems} if it is no definition */
    public static FormDefinition definition(FormVersion form) {
        return definition(form::definition);
    }

    private static FormDefinition definition(Supplier<FormDefinition> text) {
        try {
            return text.get();
        } catch (InvalidFormException e) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.invalid", e.said())
                    .with(
                            "problems",
                            e.problems().stream()
                                    .map(problem -> new Place(problem.line(), problem.path()))
                                    .toList());
        }
    }

    /** Where a text is wrong. @param line 1 or more; 0 for the whole text */
    public record Place(int line, String path) {}

    /**
     * A draft: the first version of a new form, or the next one of a form that is known.
     *
     * @throws Refusal DENIED; INVALID if it is no definition; CONFLICT if somebody began the same version at the same
     *     moment
     */
    public FormVersion create(Actor by, String yaml) {
        gate.check(by, Permission.ADMINISTER);
        FormDefinition definition = definition(() -> FormYaml.read(yaml));
        List<FormVersion> known = table.of(definition.id());
        int version =
                known.isEmpty() ? FormDefinition.FIRST_VERSION : known.get(0).version() + 1;
        FormVersion draft = FormVersion.draft(definition.id(), version, yaml, step(by));
        try {
            table.add(draft);
        } catch (DuplicateKeyException e) {
            Refusal refusal = new Refusal(Refusal.Kind.CONFLICT, "formmaker.sameMoment", definition.id());
            refusal.initCause(e);
            throw refusal;
        }
        audit.record(by, draft, FormDraftCreated::new);
        return draft;
    }

    /**
     * Writes the text of a draft; a proposal to release it is withdrawn by that.
     *
     * @param seen {@link FormVersion#lock} of the draft that was edited
     * @throws Refusal DENIED, NOT_FOUND; INVALID if it is no definition or of another form; CONFLICT if it is no draft
     *     or was changed since
     */
    public FormVersion save(Actor by, String id, int version, long seen, String yaml) {
        FormVersion draft = locked(by, id, version, seen);
        require(draft, FormState.DRAFT);
        FormDefinition definition = definition(() -> FormYaml.read(yaml));
        if (!definition.id().equals(id)) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.otherId", id, definition.id());
        }
        return replaced(by, draft, draft.written(yaml, step(by)), FormDraftSaved::new);
    }

    /**
     * Offers a draft to the targets of years and units, or proposes that where a second administrator has to agree.
     *
     * @param validity where another one proposed it, what he proposed or {@link FormValidity#ALWAYS}: what he proposed
     *     is released
     * @throws Refusal DENIED, also to whoever proposed it or is not independent of him; NOT_FOUND; INVALID for years in
     *     the wrong order or that the portal does not know, or an unknown unit; CONFLICT if it is no draft, was changed
     *     since, waits for another one, or was proposed for other years or units
     */
    public FormVersion release(Actor by, String id, int version, long seen, FormValidity validity) {
        FormVersion draft = locked(by, id, version, seen);
        require(draft, FormState.DRAFT);
        definition(draft);
        if (draft.proposal().isPresent() && fourEyes.required()) {
            Proposal proposal = draft.proposal().get();
            if (proposal.person().equals(by.id().value())) {
                throw new Refusal(Refusal.Kind.CONFLICT, "formmaker.waits");
            }
            secondPerson.require(new PersonId(proposal.person()), by);
            if (!validity.equals(FormValidity.ALWAYS) && !validity.equals(draft.validity())) {
                throw new Refusal(Refusal.Kind.CONFLICT, "formmaker.otherOffer", offered(draft.validity()));
            }
            return released(by, draft, draft.validity());
        }
        check(validity);
        if (!fourEyes.required()) {
            return released(by, draft, validity);
        }
        secondPerson.ask(by, NoticeRequested.Kind.FORM_ASKED, subject(draft), "");
        return replaced(
                by,
                draft,
                draft.proposed(validity, new Proposal(by.id().value(), by.displayName())),
                FormReleaseProposed::new);
    }

    /**
     * No new target begins with it; those that follow it keep it. A draft is given up by it.
     *
     * @throws Refusal DENIED, NOT_FOUND; CONFLICT if it is retired or was changed since
     */
    public FormVersion retire(Actor by, String id, int version, long seen) {
        FormVersion form = locked(by, id, version, seen);
        if (form.state() == FormState.RETIRED) {
            throw wrongState(form);
        }
        forms.changed();
        return replaced(by, form, form.retired(step(by)), FormRetired::new);
    }

    private FormVersion released(Actor by, FormVersion draft, FormValidity validity) {
        forms.changed();
        return replaced(by, draft, draft.released(validity, step(by)), FormReleased::new);
    }

    private FormVersion locked(Actor by, String id, int version, long seen) {
        FormVersion form = find(by, id, version);
        if (form.lock() != seen) {
            throw stale(form);
        }
        return form;
    }

    /** Whoever had proposed to release it hears what another one did instead, or agreed to. */
    private FormVersion replaced(Actor by, FormVersion before, FormVersion form, FormAudit.EventOf event) {
        if (!table.replace(form)) {
            throw stale(find(by, form.id(), form.version()));
        }
        audit.record(by, form, event);
        NoticeRequested.Kind answer = form.state() == FormState.RELEASED
                ? NoticeRequested.Kind.FORM_RELEASED
                : NoticeRequested.Kind.FORM_REFUSED;
        before.proposal()
                .ifPresent(proposal ->
                        secondPerson.answer(by, new PersonId(proposal.person()), answer, subject(form), ""));
        return find(by, form.id(), form.version());
    }

    /** As notices name it, to readers of either language. */
    private static String subject(FormVersion form) {
        String key = form.id() + ", " + form.version();
        return form.name().map(name -> name.zh() + " (" + key + ")").orElse(key);
    }

    private static Refusal stale(FormVersion form) {
        String changer = form.changedBy();
        return new Refusal(
                        Refusal.Kind.CONFLICT,
                        "formmaker.stale",
                        form.id(),
                        Integer.toString(form.version()),
                        changer == null ? "" : changer)
                .with("seen", form.lock());
    }

    private static void require(FormVersion form, FormState state) {
        if (form.state() != state) {
            throw wrongState(form);
        }
    }

    private static Refusal wrongState(FormVersion form) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "formmaker.state",
                form.id(),
                Integer.toString(form.version()),
                new MessageText(form.state().key()));
    }

    private void check(FormValidity validity) {
        Integer from = validity.from();
        Integer to = validity.to();
        Stream.concat(Stream.ofNullable(from), Stream.ofNullable(to)).forEach(DateBounds::checkYear);
        if (from != null && to != null && from > to) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.years", from.toString(), to.toString());
        }
        Set<UUID> known =
                directory.units().stream().map(unit -> unit.id().value()).collect(Collectors.toSet());
        validity.units().stream()
                .filter(unit -> !known.contains(unit))
                .findFirst()
                .ifPresent(unit -> {
                    throw new Refusal(Refusal.Kind.INVALID, "formmaker.unit", unit.toString());
                });
    }

    private Step step(Actor by) {
        return new Step(by.displayName(), clock.instant());
    }

    /** For which years and units a version is offered, in words. */
    public MessageText offered(FormValidity validity) {
        return audit.offered(validity);
    }
}
