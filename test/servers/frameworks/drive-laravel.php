<?php
// Applies the files of database/migrations: a line of input is the name of a file, a line of output `ok` or why not.
require '/usr/share/php/Illuminate/Database/autoload.php';
require '/usr/share/php/Illuminate/Events/autoload.php';

use Illuminate\Database\Capsule\Manager;

[, $folder, $host, $port] = $argv;
$manager = new Manager();
$manager->addConnection(['driver' => 'pgsql', 'host' => $host, 'port' => $port, 'database' => 'postgres', 'username' => 'postgres', 'charset' => 'utf8', 'schema' => 'public']);
$manager->setAsGlobal();
$manager->bootEloquent();

class Schema
{
    public static function connection($name)
    {
        return Manager::schema();
    }

    public static function __callStatic($name, $args)
    {
        return Manager::schema()->$name(...$args);
    }
}

class DB
{
    public static function connection($name = null)
    {
        return Manager::connection();
    }

    public static function __callStatic($name, $args)
    {
        return Manager::connection()->$name(...$args);
    }
}

echo "ready\n";
while (($name = fgets(STDIN)) !== false) {
    try {
        $migration = require $folder . '/database/migrations/' . trim($name) . '.php';
        Manager::connection()->transaction(fn () => $migration->up());
        echo "ok\n";
    } catch (Throwable $problem) {
        echo str_replace("\n", ' ', get_class($problem)), "\n";
    }
}
