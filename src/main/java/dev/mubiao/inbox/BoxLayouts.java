package dev.mubiao.inbox;

import dev.mubiao.directory.Actor;
import dev.mubiao.worklist.Box;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores for each person the layout of each box. */
@Service
public class BoxLayouts {

    private final JdbcClient jdbc;
    private final JsonColumns json;

    BoxLayouts(JdbcClient jdbc, JsonColumns json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public BoxLayout of(Actor reader, Box box) {
        return jdbc.sql("select layout from inbox_layout where person_id = :person and box = :box")
                .param("person", reader.id().value())
                .param("box", box.name())
                .query(String.class)
                .optional()
                .map(text -> json.read(text, BoxLayout.class))
                .orElse(BoxLayout.USUAL);
    }

    @Transactional
    public void keep(Actor reader, Box box, BoxLayout layout) {
        String text = json.write(layout);
        int known = jdbc.sql("update inbox_layout set layout = :layout where person_id = :person and box = :box")
                .param("layout", text)
                .param("person", reader.id().value())
                .param("box", box.name())
                .update();
        if (known == 0) {
            jdbc.sql("insert into inbox_layout (person_id, box, layout) values (:person, :box, :layout)")
                    .param("person", reader.id().value())
                    .param("box", box.name())
                    .param("layout", text)
                    .update();
        }
    }
}
