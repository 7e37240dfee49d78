package dev.mubiao.formmaker.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.formmaker.proposal.FormSettings;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.formmaker.proposal.ProposalDoubt;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.MessageText;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps that led to a draft, as they are stored: the first proposal and what each step changed of the one before.
 *
 * @param at how many of the changes are done and not undone
 */
record KeptSteps(FormSettings settings, List<CellRole> roles, List<Doubt> doubts, List<Change> changes, int at) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    KeptSteps {
        roles = List.copyOf(roles);
        doubts = List.copyOf(doubts);
        changes = List.copyOf(changes);
    }

    /** @param arguments texts and numbers */
    record Doubt(
            String key, List<Object> arguments, @Nullable CellAddress place) {

        static Doubt of(ProposalDoubt doubt) {
            return new Doubt(doubt.text().key(), List.copyOf(doubt.text().arguments()), doubt.place());
        }

        ProposalDoubt doubt() {
            return new ProposalDoubt(new MessageText(key, arguments), place);
        }
    }

    /** @param settings null if they stayed @param roles those that are others than before */
    record Change(@Nullable FormSettings settings, List<CellRole> roles) {

        static Change of(Proposal before, Proposal after) {
            Set<CellRole> same = new HashSet<>(before.roles());
            return new Change(
                    after.settings().equals(before.settings()) ? null : after.settings(),
                    after.roles().stream().filter(role -> !same.contains(role)).toList());
        }

        Proposal after(Proposal before, FormProposal proposal) {
            Map<CellAddress, CellRole> changed =
                    roles.stream().collect(Collectors.toMap(CellRole::place, Function.identity()));
            return proposal.with(
                    before,
                    settings == null ? before.settings() : settings,
                    before.roles().stream()
                            .map(role -> changed.getOrDefault(role.place(), role))
                            .toList());
        }
    }

    static KeptSteps of(ProposalSteps steps) {
        List<Proposal> all = steps.all();
        Proposal first = all.get(0);
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            changes.add(Change.of(all.get(i - 1), all.get(i)));
        }
        return new KeptSteps(
                first.settings(),
                first.roles(),
                first.doubts().stream().map(Doubt::of).toList(),
                changes,
                steps.position());
    }

    /**
     * The proposals that the steps led to, the first one first.
     *
     * @throws dev.mubiao.forms.layout.InvalidDefinition if this program makes no form of them
     */
    List<Proposal> proposals(ExampleSheet sheet, FormProposal proposal) {
        List<Proposal> all = new ArrayList<>();
        all.add(proposal.again(
                sheet, settings, roles, doubts.stream().map(Doubt::doubt).toList()));
        changes.forEach(change -> all.add(change.after(all.get(all.size() - 1), proposal)));
        return all;
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeptSteps read(String json) {
        try {
            return JSON.readValue(json, KeptSteps.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
