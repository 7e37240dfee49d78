package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WrittenFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Starter templates of all forms, each filled for two targets, for programs that open them. */
public final class TemplateDocuments {

    private TemplateDocuments() {}

    /** A filled template. @param texts that stand in it, without white space */
    @SuppressWarnings("ArrayRecordComponent") // written to a file and compared by nobody
    public record Filled(String form, WrittenFormat format, byte[] content, List<String> texts) {

        @Override
        public String toString() {
            return form + " " + format;
        }
    }

    public static List<Filled> all() throws IOException {
        List<Filled> all = new ArrayList<>();
        for (TemplateTargets.Case each : TemplateTargets.all()) {
            PrintedTarget target = each.target();
            all.add(new Filled(
                    each.toString(),
                    each.format(),
                    TemplateTargets.fill(TemplateTargets.inspect(each.starter()), List.of(target, target)),
                    List.of(target.print().title().replaceAll("\\s", ""))));
        }
        return all;
    }
}
