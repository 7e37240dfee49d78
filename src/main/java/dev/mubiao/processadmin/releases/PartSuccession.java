package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.deployment.RetiredVersions;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sees to what callers take once a part is withdrawn. The engine gives them the latest version that it has; so the
 * release that counts then is deployed once more. What runs already stays on its version.
 */
@Component
class PartSuccession implements RetiredVersions {

    private final ProcessReleases releases;
    private final EffectiveReleases effective;
    private final ReleaseDeployer deployer;
    private final ReleasedCallers callers;
    private final ProcessVersions versions;

    PartSuccession(
            ProcessReleases releases,
            EffectiveReleases effective,
            ReleaseDeployer deployer,
            ReleasedCallers callers,
            ProcessVersions versions) {
        this.releases = releases;
        this.effective = effective;
        this.deployer = deployer;
        this.callers = callers;
        this.versions = versions;
    }

    @Override
    public boolean retired(String definition) {
        return releases.existsByStateAndDefinition(ProcessRelease.State.WITHDRAWN, definition);
    }

    /** What withdrawing it means for callers; empty if it is not what they take. */
    Optional<MessageText> impact(ProcessRelease release) {
        if (!taken(release)) {
            return Optional.empty();
        }
        return hindrance(release)
                .or(() -> effective
                        .without(release)
                        .map(next -> new MessageText("processadmin.releases.part.next", List.of(next.name()))))
                .or(() -> Optional.of(new MessageText("processadmin.releases.part.last")));
    }

    /** @throws Refusal CONFLICT naming releases that call it if nothing is left for them */
    void check(ProcessRelease release) {
        hindrance(release).ifPresent(why -> {
            throw new Refusal(Refusal.Kind.CONFLICT, why.key(), why.arguments().toArray());
        });
    }

    /** Names the releases that call it if nothing would be left for them; empty if it may go. */
    private Optional<MessageText> hindrance(ProcessRelease release) {
        if (!taken(release) || effective.without(release).isPresent()) {
            return Optional.empty();
        }
        List<MessageText> needing = callers.of(release.processKey()).stream()
                .map(name -> new MessageText("processadmin.releases.part.caller", List.of(name)))
                .toList();
        return needing.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessageText(
                        "processadmin.releases.part.needed",
                        List.of(release.name(), MessageText.joined("processadmin.releases.part.callers", needing))));
    }

    /**
     * Gives callers what counts without a release that is still in use.
     *
     * @throws Refusal as {@link #check}, and INVALID if what counts then does not pass the checks of today
     */
    void takeOver(Actor by, ProcessRelease withdrawn) {
        if (taken(withdrawn)) {
            check(withdrawn);
            effective.without(withdrawn).ifPresent(next -> {
                deployer.deployAgain(by, next);
                releases.saveAndFlush(next);
            });
        }
    }

    /** Whether it is what callers take now. */
    private boolean taken(ProcessRelease release) {
        return release.released()
                && !release.processKey().equals(ModelConventions.APPROVAL_KEY)
                && release.definition().equals(versions.latest(release.processKey()));
    }
}
