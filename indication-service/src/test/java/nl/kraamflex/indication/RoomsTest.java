package nl.kraamflex.indication;

import nl.kraamflex.platform.testing.RoomRules;

class RoomsTest extends RoomRules {
    RoomsTest() {
        super("nl.kraamflex.indication");
    }
}
