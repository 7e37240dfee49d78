package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.Sha256;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model that was read and screened, with what the screening found. Only {@link ModelScreening} makes one, so whoever
 * is given one need neither read nor screen the model again.
 */
public final class ScreenedModel {

    private final byte[] bytes;
    private final @Nullable XmlNode root;
    private final List<ModelProblem> problems;
    private final int problemsOfDraft;

    /**
     * @param root null if the bytes are no XML that we read
     * @param problemsOfDraft how many of the problems, the first, not even a draft may have
     */
    ScreenedModel(byte[] bytes, @Nullable XmlNode root, List<ModelProblem> problems, int problemsOfDraft) {
        this.bytes = bytes.clone();
        this.root = root == null ? null : root.unmodifiable();
        this.problems = List.copyOf(problems);
        this.problemsOfDraft = problemsOfDraft;
    }

    /** All elements, unmodifiable; empty if there was nothing that could be read. */
    public Optional<XmlNode> root() {
        return Optional.ofNullable(root);
    }

    public List<ModelProblem> problems() {
        return problems;
    }

    public boolean accepted() {
        return problems.isEmpty();
    }

    /** Whether it could be a draft as it is. */
    public boolean acceptedAsDraft() {
        return problemsOfDraft == 0;
    }

    /** Whether each timer, and how long the history is kept, is understood; a draft may have others. */
    public boolean timesUnderstood() {
        return problems.stream().noneMatch(TimeCheck::found);
    }

    /** This model. @throws ModelRefused naming each offending element and attribute */
    public ScreenedModel requireAccepted() {
        return refuse(problems);
    }

    /** This model. @throws ModelRefused if it holds what not even an unfinished one may hold */
    public ScreenedModel requireAcceptedAsDraft() {
        return refuse(problems.subList(0, problemsOfDraft));
    }

    private ScreenedModel refuse(List<ModelProblem> reasons) {
        if (!reasons.isEmpty()) {
            throw new ModelRefused(reasons);
        }
        return this;
    }

    /** The key under which its process runs; empty if it has no process. */
    public Optional<String> processKey() {
        return root().flatMap(read -> read.child("bpmn:process")).map(XmlNode::id);
    }

    /** Its steps, in the order of the model. @throws ModelRefused if it is not accepted */
    public List<ProcessStep> steps() {
        requireAccepted();
        return root().stream()
                .flatMap(XmlNode::tree)
                .filter(node -> node.name().equals("bpmn:userTask"))
                .map(step -> new ProcessStep(step.id(), step.attribute("name"), StepSettings.of(step.properties())))
                .toList();
    }

    public String xml() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public InputStream content() {
        return new ByteArrayInputStream(bytes);
    }

    /** SHA-256 of its bytes, by which two models are told apart. */
    public String hash() {
        return Sha256.hex(bytes);
    }

    @Override
    public String toString() {
        return "model " + hash();
    }
}
