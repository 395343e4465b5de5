// SPDX-License-Identifier: Apache-2.0
// What every Qt program with a window pays: the measure of start and memory.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.show();
    return QApplication::exec();
}
