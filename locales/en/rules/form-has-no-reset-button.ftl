title = A form has no button that empties it
why = A button that throws away everything often stands beside the one that sends the form. People whose hands tremble, who enlarge the page or listen to it press it by accident, and all their work is lost.
fix = Remove the button, or replace it with a link that asks before it deletes.

reset-button = The button “{ $name }” throws away everything entered in the form without asking.
