package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.SortKey;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Checks the approvals in use with a part that is to be released: they call the latest version of it, so that a part
 * without its review would take the review from all of them.
 */
@Component
class ReleasedCallers {

    private final ProcessReleases releases;
    private final ProcessVersions versions;
    private final ModelScreening screening;
    private final ModelLint lint;

    ReleasedCallers(ProcessReleases releases, ProcessVersions versions, ModelScreening screening, ModelLint lint) {
        this.releases = releases;
        this.versions = versions;
        this.screening = screening;
        this.lint = lint;
    }

    /** @throws Refusal INVALID naming an approval that would lack a review or open too much, and did not before */
    void check(ScreenedModel part) {
        releases.findByStateAndProcessKey(ProcessRelease.State.RELEASED, ModelConventions.APPROVAL_KEY)
                .forEach(release -> release.definition()
                        .ifPresent(definition -> check(
                                release.name(), definition, release.scope().forms(), part)));
        check(versions.shipped().name(), versions.shipped().id(), Set.of(), part);
    }

    /** Names of the releases, of approvals and of parts, whose models call a part, and of the shipped model if it does. */
    List<String> of(String key) {
        Stream<String> released = releases.findByState(ProcessRelease.State.RELEASED).stream()
                .filter(release -> release.definition()
                        .filter(definition -> versions.calls(definition).contains(key))
                        .isPresent())
                .map(ProcessRelease::name);
        Stream<String> shipped = Stream.of(versions.shipped())
                .filter(version -> versions.calls(version.id()).contains(key))
                .map(ProcessVersion::name);
        return Stream.concat(released, shipped).sorted(SortKey.ORDER).toList();
    }

    private void check(String name, String definition, Set<String> forms, ScreenedModel part) {
        String xml = versions.xml(definition);
        if (!xml.contains("callActivity")) {
            return;
        }
        ScreenedModel caller = screening.screen(xml.getBytes(StandardCharsets.UTF_8));
        Set<LintFinding> before = new HashSet<>(lint.ofWays(caller, forms));
        lint.ofWays(caller, forms, part).stream()
                .filter(finding -> finding.blocks() && !before.contains(finding))
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refusal(Refusal.Kind.INVALID, "processadmin.releases.part.review", name, finding.text());
                });
    }
}
