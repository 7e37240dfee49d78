package dev.mubiao.documents.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.TargetContent;
import org.springframework.stereotype.Component;

/** Reads the content of one target from its JSON, as the HTTP API shows it and takes it back. */
@Component
public class JsonContentReader {

    /** What refusals call the JSON, which is no file. */
    private static final String CONTENT = "content";

    private final Forms forms;

    JsonContentReader(Forms forms) {
        this.forms = forms;
    }

    /** @throws Refusal INVALID naming the place of what is none of this JSON */
    public TargetContent read(JsonNode content) {
        return new JsonTarget(new JsonPart(CONTENT, "", content), forms).content(0);
    }
}
