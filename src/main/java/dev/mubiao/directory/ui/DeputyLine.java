package dev.mubiao.directory.ui;

import dev.mubiao.directory.Deputyship;

/**
 * A deputyship with its names.
 *
 * @param person who is away
 */
record DeputyLine(Deputyship deputyship, DeputyState state, String person, String deputy) {

    String span() {
        return deputyship.from() + " – " + deputyship.to();
    }
}
