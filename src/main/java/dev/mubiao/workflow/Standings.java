package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody is to the to-do box: himself, and each role that he holds. */
@Component
class Standings {

    List<Standing> of(Actor reader) {
        return Principal.keysOf(reader).stream().map(Standing::own).toList();
    }
}
